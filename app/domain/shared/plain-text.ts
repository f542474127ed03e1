/** Text of several lines as it is kept: composed letters, one kind of line end (forms send two), nothing around it. */
export const plainText = (text: string): string => text.normalize("NFC").replace(/\r\n?/g, "\n").trim();

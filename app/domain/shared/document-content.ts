/** What is read of a file before anything decodes it. Its name and its declared type are the sender's word and count for nothing. */
export type DocumentContent = "pdf" | "picture";

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  text.length + at <= bytes.length && [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0));

const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, "\xff\xd8\xff") ||
  startsWith(bytes, "\x89PNG\r\n\x1a\n") ||
  startsWith(bytes, "GIF8") ||
  startsWith(bytes, "II*\0") ||
  startsWith(bytes, "MM\0*") ||
  (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) ||
  (startsWith(bytes, "ftyp", 4) &&
    ["avif", "avis", "heic", "heix", "mif1", "msf1"].some((b) => startsWith(bytes, b, 8)));

const HEAD_BYTES = 1024;
/** A ZIP archive ends with a record of 22 bytes and a remark of at most 65,535. */
const ZIP_TAIL_BYTES = 65_557;

/** A file that is a web page or an archive as well: nobody's scanner makes one. */
function isAlsoSomethingElse(bytes: Uint8Array): boolean {
  const textOf = (part: Uint8Array): string => String.fromCharCode(...part).toLowerCase();
  if (/<(!doctype|html|script|svg)/.test(textOf(bytes.subarray(0, HEAD_BYTES)))) return true;
  const tail = bytes.subarray(Math.max(0, bytes.length - ZIP_TAIL_BYTES));
  return tail.some((byte, at) => byte === 0x50 && startsWith(tail, "PK\x05\x06", at));
}

/** What a file is by its own bytes; undefined for whatever is neither, or is something else beside. */
export function contentOf(bytes: Uint8Array): DocumentContent | undefined {
  if (isPicture(bytes)) return "picture";
  return startsWith(bytes, "%PDF-") && !isAlsoSomethingElse(bytes) ? "pdf" : undefined;
}

import { createHash } from "node:crypto";

/** SHA-256 of a text's UTF-8 bytes, in hex: what `sha256sum` says of the downloaded document. */
export const hashText = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

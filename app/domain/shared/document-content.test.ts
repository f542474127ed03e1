import { expect, test } from "vitest";
import { contentOf } from "./document-content.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

test.each([
  ["a JPEG", "\xff\xd8\xff\xe0....", "picture"],
  ["a PNG", "\x89PNG\r\n\x1a\n....", "picture"],
  ["a WebP", "RIFF1234WEBPVP8 ", "picture"],
  ["an iPhone's photograph", "\0\0\0\x18ftypheic", "picture"],
  ["a PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "pdf"],
  ["a PDF behind other bytes", "GARBAGE%PDF-1.7", undefined],
  ["a web page", "<html><body>%PDF-1.7", undefined],
  ["a web page behind a PDF's first bytes", "%PDF-1.7\n<HTML><script>alert(1)</script>", undefined],
  ["a PDF that is an archive too", `%PDF-1.7 ... %%EOF PK\x05\x06${"\0".repeat(18)}`, undefined],
  ["a drawing with scripts", "<svg xmlns='http://www.w3.org/2000/svg'/>", undefined],
  ["an archive", "PK\x03\x04", undefined],
  ["a sound in the wrapper of a WebP", "RIFF1234WAVEfmt ", undefined],
  ["nothing", "", undefined],
])("%s is %s by its bytes", (_what, text, content) => {
  expect(contentOf(bytesOf(text))).toBe(content);
});

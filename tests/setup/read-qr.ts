import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

// The library would fetch its program from a public network; tests read it from the package.
const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** What a camera sees in a picture: the text of its QR symbol, by a decoder that shares nothing with the encoder. */
export async function readQr(picture: Uint8Array): Promise<string | undefined> {
  const [found] = await readBarcodes(picture, { formats: ["QRCode"] });
  return found?.text;
}

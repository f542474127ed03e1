/** Reads codes in pictures: with the browser's own detector, which is quick on weak telephones, else with ours. */
export type CodeReader = { readonly read: (source: ImageBitmap | HTMLVideoElement) => Promise<string | undefined> };

type NativeDetector = { detect(source: ImageBitmap | HTMLVideoElement): Promise<ReadonlyArray<{ rawValue: string }>> };
type NativeClass = {
  new (options: { formats: readonly string[] }): NativeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
};

const WANTED = ["qr_code", "data_matrix", "code_128", "ean_13"];

/** The reader this browser has; the first call may fetch ours, which the service worker then keeps. */
export async function codeReader(): Promise<CodeReader> {
  return (await nativeReader()) ?? ownReader();
}

async function nativeReader(): Promise<CodeReader | undefined> {
  const Native = (globalThis as { BarcodeDetector?: NativeClass }).BarcodeDetector;
  if (!Native) return undefined;
  const supported = await Native.getSupportedFormats().catch((): readonly string[] => []);
  const formats = WANTED.filter((format) => supported.includes(format));
  if (!formats.includes("qr_code")) return undefined;
  const detector = new Native({ formats });
  return { read: async (source) => (await detector.detect(source))[0]?.rawValue };
}

const READ_EDGE_PX = 1280;

async function ownReader(): Promise<CodeReader> {
  const [{ prepareZXingModule, readBarcodes }, { default: wasmUrl }] = await Promise.all([
    import("zxing-wasm/reader"),
    import("zxing-wasm/reader/zxing_reader.wasm?url"),
  ]);
  prepareZXingModule({
    overrides: { locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasmUrl : prefix + path) },
  });
  return {
    read: async (source) => {
      const image = pixelsOf(source);
      if (!image) return undefined;
      const found = await readBarcodes(image, {
        formats: ["QRCode", "DataMatrix", "Code128", "EAN13"],
        maxNumberOfSymbols: 1,
      });
      return found[0]?.text;
    },
  };
}

function pixelsOf(source: ImageBitmap | HTMLVideoElement): ImageData | undefined {
  const width = "videoWidth" in source ? source.videoWidth : source.width;
  const height = "videoHeight" in source ? source.videoHeight : source.height;
  if (width === 0 || height === 0) return undefined;
  const scale = Math.min(1, READ_EDGE_PX / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height);
}

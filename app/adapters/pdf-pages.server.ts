import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import sharp from "sharp";
import { Refusal, type RefusalCode } from "#app/domain/shared/refusal.ts";
import type { EncodedPicture, PdfPages } from "#app/domain/shared/ctx.ts";
import { PDF_DRAWING_THREAD } from "./pdf-drawing-thread.ts";

/** An A4 page at 200 dots an inch is 2339 pixels long: small print of a certificate stays legible. */
const LONG_SIDE_PX = 2200;
const MEMORY_BYTES = 384 * 1024 * 1024;
const TIME_LIMIT_MS = 20_000;
/** Threads that draw at once in one process; others wait their turn. */
const MOST_AT_ONCE = 2;

type Reason = "locked" | "broken" | "too-many" | "too-heavy";
type Word =
  | { readonly refused: Reason }
  | { readonly done: true }
  | { readonly data: Uint8Array; readonly width: number; readonly height: number };

const CODES: Readonly<Record<Reason, RefusalCode>> = {
  locked: "documents.pdf-locked",
  broken: "documents.pdf-broken",
  "too-many": "documents.too-many-pages",
  "too-heavy": "documents.pdf-too-heavy",
};

const PDFIUM = createRequire(import.meta.url).resolve("@hyzyla/pdfium");

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Draws pages with PDFium as WebAssembly in a thread of its own. A file that loops, swells or crashes the drawer costs its
 * thread and an answer, never the process.
 */
export const pdfPages: PdfPages = {
  async draw(bytes, { maxPages }) {
    if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await drawInThread(bytes, maxPages);
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  },
};

async function drawInThread(bytes: Uint8Array, maxPages: number): Promise<EncodedPicture[]> {
  const thread = new Worker(PDF_DRAWING_THREAD, {
    eval: true,
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    workerData: {
      module: PDFIUM,
      bytes: new Uint8Array(bytes),
      maxPages,
      longSidePx: LONG_SIDE_PX,
      memoryBytes: MEMORY_BYTES,
    },
  });
  try {
    return await collect(thread, maxPages);
  } finally {
    await thread.terminate();
  }
}

const refusal = (reason: Reason, maxPages: number): Refusal =>
  new Refusal(CODES[reason], { facts: { limit: maxPages } });

/** Takes the pages one after another, so that only one is in memory undone. */
function collect(thread: Worker, maxPages: number): Promise<EncodedPicture[]> {
  return new Promise((resolve, reject) => {
    const pages: EncodedPicture[] = [];
    const refuse = (reason: Reason): void => reject(refusal(reason, maxPages));
    const alarm = setTimeout(() => refuse("too-heavy"), TIME_LIMIT_MS);
    const take = async (word: Word): Promise<void> => {
      if ("refused" in word) return refuse(word.refused);
      if ("done" in word) return resolve(pages);
      pages.push(await encode(word));
      thread.postMessage("taken");
    };
    thread.on("message", (word: Word) => void take(word).catch(reject));
    thread.on("error", () => refuse("too-heavy"));
    thread.on("exit", () => {
      clearTimeout(alarm);
      refuse("too-heavy");
    });
  });
}

async function encode({ data, width, height }: { data: Uint8Array; width: number; height: number }) {
  const { data: bytes, info } = await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: "#ffffff" })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { bytes, width: info.width, height: info.height };
}

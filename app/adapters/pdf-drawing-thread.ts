/**
 * What the drawing thread runs, as text: a thread needs a file or a text, and the build makes one graph of modules for all
 * processes. WebAssembly memory may grow to `memoryBytes` only; what asks for more fails inside the thread. No form is filled
 * and no script run: this PDFium has neither. A page is drawn when the one before it was taken.
 */
export const PDF_DRAWING_THREAD = String.raw`
const { parentPort, workerData } = require("node:worker_threads");
const { module: path, bytes, maxPages, longSidePx, memoryBytes } = workerData;
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * 65536 > memoryBytes) throw new RangeError("memory");
  return grow.call(this, pages);
};
const { PDFiumLibrary } = require(path);
const taken = () => new Promise((resolve) => parentPort.once("message", resolve));

function pixelsOf(page) {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = longSidePx / Math.max(originalWidth, originalHeight);
  const side = (points) => Math.min(longSidePx, Math.max(1, Math.round(points * scale)));
  return Number.isFinite(scale) ? { width: side(originalWidth), height: side(originalHeight) } : { width: 1, height: 1 };
}

async function open(library) {
  try {
    return await library.loadDocument(bytes);
  } catch (error) {
    const reason = /password|security/i.test(error.message) ? "locked" : "broken";
    parentPort.postMessage({ refused: reason });
    return undefined;
  }
}

async function draw() {
  const document = await open(await PDFiumLibrary.init());
  if (!document) return;
  const count = document.getPageCount();
  if (count < 1) return parentPort.postMessage({ refused: "broken" });
  if (count > maxPages) return parentPort.postMessage({ refused: "too-many" });
  for (let index = 0; index < count; index += 1) {
    const page = document.getPage(index);
    const { data, width, height } = await page.render({ ...pixelsOf(page), render: "bitmap" });
    const next = taken();
    parentPort.postMessage({ data, width, height }, [data.buffer]);
    await next;
  }
  parentPort.postMessage({ done: true });
}
draw().catch(() => parentPort.postMessage({ refused: "too-heavy" }));
`;

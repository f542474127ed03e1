const LONGEST_EDGE_PX = 1600;
const MOST_BYTES = 300 * 1024;
const QUALITIES = [0.8, 0.65, 0.5, 0.35];
const SMALLER = 0.75;

/** A photograph small enough for a slow network: at most 1600 px and 300 kB, WebP where the browser makes it, else JPEG. */
export async function shrinkPicture(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    let scale = Math.min(1, LONGEST_EDGE_PX / Math.max(picture.width, picture.height));
    for (;;) {
      const canvas = drawn(picture, scale);
      for (const quality of QUALITIES) {
        const blob = await encoded(canvas, quality);
        if (blob.size <= MOST_BYTES) return blob;
      }
      scale *= SMALLER;
    }
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A browser that makes no WebP answers with PNG, which is larger than a photograph should be. */
async function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const webp = await toBlob(canvas, "image/webp", quality);
  return webp.type === "image/webp" ? webp : toBlob(canvas, "image/jpeg", quality);
}

const toBlob = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob> =>
  new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("the picture could not be drawn"))), type, quality),
  );

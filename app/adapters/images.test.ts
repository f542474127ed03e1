import sharp from "sharp";
import { expect, test } from "vitest";
import { images } from "./images.server.ts";

const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#1f6b3a" } });

test("a photograph is turned upright, shrunk, and loses where it was taken", async () => {
  const exif = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 0/1" } };
  const photo = await canvas(3000, 2000).withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { bytes, width, height } = await images.reencode(photo);
  const kept = await sharp(bytes).metadata();
  expect([kept.format, width, height]).toEqual(["webp", 1600, 2400]);
  expect([kept.exif, kept.orientation]).toEqual([undefined, undefined]);
});

test.each([
  ["text", Buffer.from("not a picture")],
  ["nothing", Buffer.alloc(0)],
  ["a program", Buffer.from("#!/bin/sh\necho hi\n")],
  ["a drawing that could run scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
])("%s is no picture", async (_what, bytes) => {
  await expect(images.reencode(bytes)).rejects.toMatchObject({
    code: "products.picture-not-an-image",
    field: "picture",
  });
});

test("a picture that breaks off is no picture", async () => {
  const photo = await canvas(800, 600).jpeg().toBuffer();
  await expect(images.reencode(photo.subarray(0, photo.length / 2))).rejects.toMatchObject({
    code: "products.picture-not-an-image",
  });
});

test("60 megapixels are refused by their header", async () => {
  const huge = await canvas(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer();
  await expect(images.reencode(huge)).rejects.toMatchObject({
    code: "products.picture-too-large",
    facts: { megapixels: 60, limit: 50 },
  });
});

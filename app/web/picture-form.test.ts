import { parseWithZod } from "@conform-to/zod";
import { expect, test } from "vitest";
import { z } from "zod";
import { bytesOf, PictureField, PictureForm } from "./picture-form.ts";

const formWith = (file: File): FormData => {
  const form = new FormData();
  form.append("picture", file);
  return form;
};
const photograph = new File([new Uint8Array([1, 2, 3])], "giay.png", { type: "image/png" });
/** What a browser without a script sends for a box in which nothing was chosen. */
const nothing = new File([], "", { type: "application/octet-stream" });

test("a picture that may be left out is left out by an empty box", async () => {
  const schema = z.object({ picture: PictureField });
  const read = (file: File) => parseWithZod(formWith(file), { schema });
  expect(read(nothing)).toMatchObject({ status: "success", value: { picture: undefined } });
  const chosen = read(photograph);
  expect(chosen.status === "success" && chosen.value.picture && (await bytesOf(chosen.value.picture))).toEqual(
    new Uint8Array([1, 2, 3]),
  );
});

test("a form about a picture asks for one", () => {
  const errors = (form: FormData) => parseWithZod(form, { schema: PictureForm }).reply().error;
  expect(errors(formWith(nothing))).toEqual({ picture: ["shared.no-picture"] });
  expect(errors(new FormData())).toEqual({ picture: ["shared.no-picture"] });
  expect(errors(formWith(photograph))).toBeUndefined();
});

import { parseWithZod } from "@conform-to/zod";
import { expect, test } from "vitest";
import { z } from "zod";
import { DocumentsField, DocumentsNeeded, sentFiles } from "./document-form.ts";

const formWith = (...files: File[]): FormData => {
  const form = new FormData();
  files.forEach((file) => form.append("documents", file));
  return form;
};
const page = (name: string) => new File([new Uint8Array([1, 2, 3])], name, { type: "image/png" });
/** What a browser without a script sends for a box in which nothing was chosen. */
const nothing = new File([], "", { type: "application/octet-stream" });

test("one file, several, or none, as a browser sends them", async () => {
  const read = (form: FormData) => {
    const reply = parseWithZod(form, { schema: z.object({ documents: DocumentsField }) });
    return reply.status === "success" ? sentFiles(reply.value.documents) : undefined;
  };
  expect(await read(formWith(nothing))).toEqual([]);
  expect(await read(new FormData())).toEqual([]);
  expect(await read(formWith(page("1.png")))).toEqual([{ name: "1.png", bytes: new Uint8Array([1, 2, 3]) }]);
  expect((await read(formWith(page("1.png"), page("2.png"))))?.map(({ name }) => name)).toEqual(["1.png", "2.png"]);
});

test("a form that needs them says so beside the box", () => {
  const errors = (form: FormData) =>
    parseWithZod(form, { schema: z.object({ documents: DocumentsNeeded }) }).reply().error;
  expect(errors(formWith(nothing))).toEqual({ documents: ["documents.none"] });
  expect(errors(new FormData())).toEqual({ documents: ["documents.none"] });
  expect(errors(formWith(page("1.png")))).toBeUndefined();
});

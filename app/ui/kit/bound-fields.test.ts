import { expect, test } from "vitest";
import { boundFields } from "./bound-fields.ts";

const STORED = { name: "Lan", phone: null, days: 0 };

test("a form that was not sent shows what is stored", () => {
  const fields = boundFields({ values: {}, errors: {} }, STORED);
  expect([fields.value("name"), fields.value("phone"), fields.value("days"), fields.value("other")]).toEqual([
    "Lan",
    "",
    "0",
    "",
  ]);
  expect(fields.summary).toEqual([]);
});

test("a form that came back shows what was typed, also where a box was emptied", () => {
  const values = { intent: "save", phone: "12", bank: { bin: "970436" }, boxes: ["a", "b"], single: "c" };
  const fields = boundFields({ values, errors: {} }, STORED);
  expect([fields.value("name"), fields.value("phone"), fields.value("bank.bin")]).toEqual(["", "12", "970436"]);
  expect([fields.list("boxes"), fields.list("single"), fields.list("none")]).toEqual([["a", "b"], ["c"], []]);
});

test("messages stand beside their field, and all of them in the summary", () => {
  const errors = { phone: ["Số chưa đúng"], "": ["Chưa lưu được"], name: null };
  const fields = boundFields({ values: { phone: "12" }, errors });
  expect(fields.of("phone")).toEqual({ name: "phone", error: ["Số chưa đúng"] });
  expect(fields.of("name")).toEqual({ name: "name", error: null });
  expect(fields.summary).toEqual([{ name: "phone", message: "Số chưa đúng" }, { message: "Chưa lưu được" }]);
});

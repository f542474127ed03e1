import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { show } from "#tests/setup/show.tsx";
import { Field } from "./field.tsx";
import { MoneyInput } from "./money-input.tsx";

const price = (
  <Field name="price" label="Giá bán">
    <MoneyInput defaultValue={25_000} />
  </Field>
);
const box = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

it("writes an amount out in full when the box is left", () => {
  show(price);
  expect(box("Giá bán").value).toBe("25.000");
  fireEvent.change(box("Giá bán"), { target: { value: "1tr2" } });
  expect(box("Giá bán").value).toBe("1tr2");
  fireEvent.blur(box("Giá bán"));
  expect(box("Giá bán").value).toBe("1.200.000");
});

it("leaves alone what it cannot read", () => {
  show(price);
  fireEvent.change(box("Giá bán"), { target: { value: "rẻ lắm" } });
  fireEvent.blur(box("Giá bán"));
  expect(box("Giá bán").value).toBe("rẻ lắm");
});

it("groups by commas in English", () => {
  show(price, "en");
  expect(box("Giá bán").value).toBe("25,000");
});

import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { show } from "#tests/setup/show.tsx";
import { Field } from "./field.tsx";
import { FormErrors } from "./form-errors.tsx";
import { TextInput } from "./text-input.tsx";

const phone = (error?: string) => (
  <Field name="phone" label="Số điện thoại" hint="10 chữ số" error={error} required>
    <TextInput defaultValue="0912 34" />
  </Field>
);

it("ties label, hint and error to the input (WCAG 1.3.1, 3.3.1)", () => {
  show(phone("Thiếu chữ số"));
  const input = screen.getByRole<HTMLInputElement>("textbox", { name: /Số điện thoại.*bắt buộc/ });
  expect(input.name).toBe("phone");
  expect(input.required).toBe(true);
  expect(input.getAttribute("aria-invalid")).toBe("true");
  const described = input
    .getAttribute("aria-describedby")
    ?.split(" ")
    .map((id) => document.getElementById(id)?.textContent);
  expect(described).toEqual(["Thiếu chữ số", "10 chữ số"]);
  expect(input.value).toBe("0912 34");
});

it("says nothing of errors while there are none", () => {
  show(phone());
  expect(screen.getByRole("textbox").hasAttribute("aria-invalid")).toBe(false);
});

it("the summary takes the focus and leads to each field", () => {
  show(
    <>
      <FormErrors errors={[{ name: "phone", message: "Thiếu chữ số" }, { message: "Giỏ hàng đã đổi" }]} />
      {phone("Thiếu chữ số")}
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole("alert"));
  expect(screen.getByText("Còn 2 chỗ cần sửa")).toBeTruthy();
  const target = screen.getByRole("link", { name: "Thiếu chữ số" }).getAttribute("href")?.slice(1) ?? "";
  expect(document.getElementById(target)).toBe(screen.getByRole("textbox"));
});

import { fireEvent, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { makeTranslator, TranslatorProvider } from "#app/i18n/translate.tsx";
import { vi } from "#app/i18n/vi/index.ts";
import { show } from "#tests/setup/show.tsx";
import { NumberStepper } from "./number-stepper.tsx";

const box = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Số bó" });

it("adds and takes away one, and stops at what is left", () => {
  const heard: number[] = [];
  show(
    <NumberStepper
      label="Số bó"
      name="quantity"
      defaultValue={2}
      max={3}
      onValueChange={(value) => heard.push(value)}
    />,
  );
  fireEvent.click(screen.getByRole("button", { name: "Thêm: Số bó" }));
  expect(box().value).toBe("3");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Thêm: Số bó" }).disabled).toBe(true);
  fireEvent.click(screen.getByRole("button", { name: "Bớt: Số bó" }));
  expect(box().value).toBe("2");
  expect(heard).toEqual([3, 2]);
});

it("keeps what was typed wrong, for the server to answer, and tells nobody a quantity", () => {
  const heard: number[] = [];
  show(<NumberStepper label="Số bó" defaultValue="hai" max={3} onValueChange={(value) => heard.push(value)} />);
  fireEvent.change(box(), { target: { value: "-4" } });
  fireEvent.change(box(), { target: { value: "40" } });
  expect(box().value).toBe("40");
  expect(heard).toEqual([]);
});

it("names its box where no label stands beside it, as in a basket", () => {
  show(<NumberStepper label="Số bó" id="quantity-7" />);
  expect(box().id).toBe("quantity-7");
});

it("is a box to type in where no script runs: both buttons are off", () => {
  const html = renderToString(
    <TranslatorProvider translator={makeTranslator("vi", vi)}>
      <NumberStepper label="Số bó" name="quantity" />
    </TranslatorProvider>,
  );
  expect(html).toContain('name="quantity"');
  expect(html.match(/<button[^>]* disabled/g)).toHaveLength(2);
});

import { fireEvent, screen } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it } from "vitest";
import { makeTranslator, TranslatorProvider } from "#app/i18n/translate.tsx";
import { vi as words } from "#app/i18n/vi/index.ts";
import { show } from "#tests/setup/show.tsx";
import { Button } from "./button.tsx";
import { CopyButton } from "./copy-button.tsx";
import { Price } from "./price.tsx";
import { Table } from "./table.tsx";
import { VerdictBand } from "./verdict-band.tsx";

afterEach(() => Reflect.deleteProperty(navigator, "clipboard"));

it("a busy button keeps its focus and swallows a second tap", () => {
  let presses = 0;
  show(
    <Button busy busyLabel="Đang gửi đơn…" onClick={() => (presses += 1)}>
      Đặt hàng
    </Button>,
  );
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Đang gửi đơn…" });
  expect(fireEvent.click(button)).toBe(false);
  expect(presses).toBe(0);
  expect(button.disabled).toBe(false);
});

it("copies, and says so", async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  show(<CopyButton text="CL7K2M9" label="Chép nội dung" />);
  fireEvent.click(screen.getByRole("button", { name: "Chép nội dung" }));
  expect(await screen.findByRole("button", { name: "Đã chép" })).toBeTruthy();
  expect(copied).toEqual(["CL7K2M9"]);
});

it("is not there where the browser lends no clipboard", () => {
  show(<CopyButton text="CL7K2M9" label="Chép nội dung" />);
  expect(screen.queryByRole("button")).toBeNull();
});

it("a price stands as each language writes it, the former one named", () => {
  const text = (locale: "vi" | "en") => {
    const { container, unmount } = show(<Price amountVnd={12_000} wasVnd={15_000} unit="bó" />, locale);
    const shown = container.textContent;
    unmount();
    return shown;
  };
  expect(text("vi")).toBe("12.000₫ / bóGiá trước 15.000₫");
  expect(text("en")).toBe("₫12,000 / bóFormer price ₫15,000");
});

it("a table names each cell for a phone, and steps aside when it is empty", () => {
  const columns = [{ key: "code", header: "Đơn", cell: (row: { code: string }) => row.code }];
  const table = (rows: { code: string }[]) => (
    <Table caption="Đơn chờ" columns={columns} rows={rows} rowKey={(row) => row.code} empty="Chưa có đơn" stacked />
  );
  show(table([{ code: "DH-1" }]));
  expect(screen.getByRole("cell").getAttribute("data-label")).toBe("Đơn");
  show(table([]));
  expect(screen.getByText("Chưa có đơn")).toBeTruthy();
});

it("a verdict says its word, so that colour is never needed (WCAG 1.4.1)", () => {
  show(<VerdictBand verdict="danger" sentence="Lô đang bị thu hồi" />);
  expect(screen.getByRole("heading").textContent).toBe("Dừng lạiLô đang bị thu hồi");
});

it("writes no style attribute, which the content security policy would refuse", () => {
  const html = renderToStaticMarkup(
    <TranslatorProvider translator={makeTranslator("vi", words)}>
      <VerdictBand verdict="genuine" sentence="Đúng hàng" why="Tem mới" />
      <Price amountVnd={12_000} />
      <Button>Gửi</Button>
    </TranslatorProvider>,
  );
  expect(html).not.toMatch(/\sstyle=/);
});

import sharp from "sharp";
import { expect, test } from "vitest";
import { readQr } from "#tests/setup/read-qr.ts";
import { containerLabel, deliveryNote } from "./moving-papers.server.ts";
import { pdfPages } from "./pdf-pages.server.ts";

const drawn = async (pdf: Uint8Array) => {
  const [page, ...more] = await pdfPages.draw(pdf, { maxPages: 3 });
  expect(more).toEqual([]);
  return sharp(page?.bytes).png().toBuffer();
};

test("a crate's label leads a camera to the page of its number", async () => {
  const link = "HTTPS://CHO.EXAMPLE.VN/00/089385090000000042";
  const label = { link, sscc: "089385090000000042", kind: "Sọt", name: "Sọt xanh 1", owner: "Rau Ven Đê Yên Mỹ" };
  expect(await readQr(await drawn(await containerLabel(label)))).toBe(link);
});

test("a despatch note stays on one page however much is on it, and its code is read", async () => {
  const link = "https://cho.example.vn/nguoi-ban/giao-nhan/00000000-0000-7000-8000-000000000001";
  const line = {
    product: "Nếp cái hoa vàng hữu cơ ".repeat(6),
    lot: "L2611B",
    amount: "120 kg",
    expires: "18/05/2027",
  };
  const columns = { product: "Hàng", lot: "Lô", amount: "Số lượng", expires: "Hạn dùng", got: "Thực nhận" };
  const note = await deliveryNote({
    link,
    title: "PHIẾU GIAO HÀNG",
    number: "GH26-0001",
    subtitle: "Số GH26-0001",
    scan: "Quét để nhận",
    facts: [{ label: "Bên giao", value: "Lúa hữu cơ Bến Gò" }],
    columns,
    lines: Array.from({ length: 60 }, () => line),
    cratesTitle: "Sọt",
    crates: Array.from({ length: 30 }, () => "089385090000000042, Sọt xanh"),
    signatures: ["Người giao", "Người chở", "Người nhận"],
    more: (count) => `và ${count} dòng nữa`,
  });
  expect(await readQr(await drawn(note))).toBe(link);
});

import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { buildChain, type ChainFacts, type ChainParty } from "#app/domain/traceability/origin-chain.ts";
import { show } from "#tests/setup/show.tsx";
import { LotChain } from "./lot-chain.tsx";

const party = (key: string, name: string, place: string | null = null): ChainParty => ({
  key,
  name,
  nameEn: null,
  slug: null,
  place,
  placeEn: null,
});
const goods = {
  gtin: "08938501234568",
  code: "L2611A",
  name: "Cải ngọt",
  nameEn: "Mustard greens",
  amount: 60,
  uom: "KGM",
};
const facts: ChainFacts = {
  subject: "pack",
  parties: [
    party("field", "Nhóm trồng Đông Dư", "Xã Bát Tràng"),
    party("pack", "Nhà đóng gói Gia Lâm"),
    party("seed", "Trại giống Đa Tốn"),
    party("truck", "Xe lạnh Sông Hồng"),
  ],
  works: [
    { party: "field", work: "harvested" },
    { party: "pack", work: "produced" },
    { party: "pack", work: "sold" },
  ],
  movements: [
    { from: "field", to: "pack", side: "sent", on: "2026-11-20", goods, carrier: "HTX vận tải Gia Lâm" },
    { from: "field", to: "pack", side: "got", on: "2026-11-21", goods, carrier: null },
  ],
  links: [
    { party: "seed", work: "raw_material", way: "brings", standing: "declared" },
    { party: "truck", work: "carrier", way: "carries", standing: "confirmed" },
  ],
};

describe("the drawn chain of a lot", () => {
  it("says in its list everything the picture shows: who, what, how much, when, on whose word", () => {
    show(<LotChain chain={buildChain(facts)} story="crop" />);
    const [first, second] = within(screen.getByRole("list", { name: "Ai giao gì cho ai" })).getAllByRole("listitem");
    expect(first?.textContent?.replace(/\s+/g, " ")).toBe(
      "1Nhóm trồng Đông Dư → giao cho Nhà đóng gói Gia LâmCải ngọt, Lô L2611A, 60 kg" +
        "21/11/2026. Hai bên cùng ghi sổ. Chở: HTX vận tải Gia Lâm",
    );
    expect(second?.textContent).toContain("Đã khai liên kết, lô này chưa ghi lần giao nào");
    expect(screen.getByRole("link", { name: "Lô L2611A" }).getAttribute("href")).toBe("/01/08938501234568/10/L2611A");
    expect(screen.getByText(/Vận chuyển/).parentElement?.textContent).toContain(
      "Xe lạnh Sông Hồng (hai bên đã xác nhận)",
    );
  });

  it("draws a box for each enterprise with what it did, and a number at each arrow as in the list", () => {
    const { container } = show(<LotChain chain={buildChain(facts)} story="crop" />);
    const boxes = [...container.querySelectorAll(".lot-chain-node")].map((box) =>
      [...box.querySelectorAll("tspan")].map((line) => line.textContent),
    );
    expect(boxes).toEqual([
      ["Nhóm trồng Đông Dư", "Trồng, thu hoạch", "Xã Bát Tràng"],
      ["Trại giống Đa Tốn", "Nguyên liệu", "bên bán tự khai"],
      ["Nhà đóng gói Gia Lâm", "Sơ chế, đóng gói, Bán ở chợ"],
    ]);
    expect([...container.querySelectorAll(".lot-chain-number text")].map((text) => text.textContent)).toEqual([
      "1",
      "2",
    ]);
    expect(container.querySelectorAll(".lot-chain-way.is-declared")).toHaveLength(1);
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("speaks of pottery as pottery, in English too", () => {
    const { container } = show(<LotChain chain={buildChain({ ...facts, links: [] })} story="craft" />, "en");
    expect(container.textContent).toContain("Makes");
    expect(container.textContent).toContain("Recorded by both sides");
    expect(container.textContent).not.toContain("harvest");
  });

  it("an enterprise alone is said to be alone", () => {
    show(
      <LotChain
        chain={buildChain({ ...facts, movements: [], links: [], works: [{ party: "pack", work: "produced" }] })}
        story="craft"
      />,
    );
    expect(screen.getByText(/chỉ ghi một đơn vị: Nhà đóng gói Gia Lâm/)).toBeTruthy();
  });
});

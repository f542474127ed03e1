import { expect, it } from "vitest";
import { tellBalance } from "#app/domain/traceability/origin-balance.ts";
import { show } from "#tests/setup/show.tsx";
import { BalanceBar } from "./balance-bar.tsx";

const greens = { story: "crop", unit: "bó", unitEn: "bunch" } as const;
const amounts = { used: 0, delivered: 0, destroyed: 0, sent: 0, got: 0, tolerancePermille: 20 };
const told = (sold: number, packed = 418) => {
  const balance = tellBalance(
    "pack",
    [
      { ...amounts, lotId: "field", kind: "harvest", entered: 420, used: 420, sold: 0 },
      { ...amounts, lotId: "pack", kind: "produced", entered: packed, sold },
    ],
    [{ eventId: "e", inputs: [{ lotId: "field", amount: 420 }], outputs: [{ lotId: "pack", amount: packed }] }],
  );
  if (!balance) throw new Error("no balance");
  return { ...balance, unit: "KGM" as const };
};

it("tells the balance in one sentence, with a part of the bar for each number", () => {
  const { container } = show(<BalanceBar balance={told(300)} product={greens} />);
  expect(container.querySelector("p")?.textContent).toBe("420 kg thu hoạch, 418 kg đã bán hoặc còn kho.");
  expect([...container.querySelectorAll("li")].map((item) => item.textContent)).toEqual([
    "Đã bán: 300 kg",
    "Còn kho: 118 kg",
    "Hao hụt: 2 kg",
  ]);
  expect(container.querySelectorAll(".balance-bar > span")).toHaveLength(3);
});

it("says honestly when more went out than came in", () => {
  const { container } = show(<BalanceBar balance={told(460)} product={greens} />);
  expect(container.textContent).toContain("Sổ ghi ra nhiều hơn vào 42 kg");
});

it("counts sets of pottery as sets, in the page's language", () => {
  const pot = { story: "craft", unit: "bộ", unitEn: "set" } as const;
  const balance = tellBalance("pot", [{ ...amounts, lotId: "pot", kind: "produced", entered: 80, sold: 2 }], []);
  if (!balance) throw new Error("no balance");
  const shown = (locale: "vi" | "en") =>
    show(<BalanceBar balance={{ ...balance, unit: "pack" }} product={pot} />, locale).container.querySelector("p");
  expect(shown("vi")?.textContent).toBe("80 bộ làm ra, 80 bộ đã bán hoặc còn kho.");
  expect(shown("en")?.textContent).toBe("80 set made, 80 set sold or in stock.");
});

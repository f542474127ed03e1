import { expect, test } from "vitest";
import { choosePlace, readPlaceName, type NamedArea } from "./place-name.ts";

const area = (changes: Partial<NamedArea> & { todayCode?: string }): NamedArea => ({
  id: changes.id ?? `${changes.fullName ?? ""}-${changes.validTo ?? ""}-${changes.within?.join("") ?? ""}`,
  folded: "minh khai",
  kind: "xa",
  fullName: "Xã Minh Khai",
  validFrom: null,
  validTo: null,
  parentName: "",
  within: ["ha noi"],
  provinceCode: "01",
  isDivided: false,
  ...changes,
  today: { code: changes.todayCode ?? "00001", name: `Xã ${changes.todayCode ?? ""}`, nameEn: "" },
});

const choose = (text: string, areas: readonly NamedArea[], more: { higher?: string[]; on?: string } = {}) =>
  choosePlace(readPlaceName(text), { areas, higher: new Set(more.higher ?? []), on: more.on });

test("a name is read with and without the word for its kind, so that Quan Hoa and Xã Đàn stay names", () => {
  expect(readPlaceName(" 00577 ")).toEqual({ code: "00577" });
  expect(readPlaceName("x. Văn Đức, H. Gia Lâm")).toEqual({
    parts: [
      { names: ["x van duc", "van duc"], kind: "xa" },
      { names: ["h gia lam", "gia lam"], kind: null },
    ],
  });
  expect(readPlaceName("Quan Hoa")).toEqual({ parts: [{ names: ["quan hoa", "hoa"], kind: null }] });
  expect(readPlaceName("Thị trấn Trâu Quỳ (Gia Lâm)")).toMatchObject({ parts: [{ kind: "thi_tran" }, {}] });
  expect(readPlaceName(" ,; ")).toEqual({ parts: [] });
});

test("what stands today is meant before what bore the name once", () => {
  const areas = [area({ todayCode: "00001" }), area({ validTo: "2025-06-30", todayCode: "00002" })];
  expect(choose("Minh Khai", areas)).toMatchObject({ state: "one", place: { code: "00001", via: null } });
});

test("a district says that an old unit is meant, and which", () => {
  const areas = [
    area({ todayCode: "00001" }),
    area({
      validTo: "2025-06-30",
      within: ["hai ba trung", "ha noi"],
      parentName: "Quận Hai Bà Trưng",
      todayCode: "00002",
    }),
    area({ validTo: "2025-06-30", within: ["hoai duc", "ha noi"], parentName: "Huyện Hoài Đức", todayCode: "00003" }),
  ];
  const higher = ["hai ba trung", "hoai duc", "ha noi"];
  expect(choose("Minh Khai, Hoài Đức", areas, { higher })).toMatchObject({
    state: "one",
    place: { code: "00003", via: "Xã Minh Khai, Huyện Hoài Đức" },
  });
  expect(choose("Minh Khai, phố Huế", areas, { higher })).toMatchObject({ state: "one", place: { code: "00001" } });
});

test("one unit with two successors asks as divided, two units of one name ask which", () => {
  const divided = ["00002", "00003"].map((todayCode) =>
    area({ id: "old", validTo: "2025-06-30", isDivided: true, todayCode }),
  );
  expect(choose("minh khai", divided)).toMatchObject({ state: "many", isDivided: true });
  const namesakes = ["00002", "00003"].map((todayCode) => area({ id: todayCode, validTo: "2025-06-30", todayCode }));
  expect(choose("minh khai", namesakes)).toMatchObject({ state: "many", isDivided: false });
});

test("without a province the city comes first; with one only that province counts", () => {
  const areas = [area({ todayCode: "00001" }), area({ todayCode: "11111", provinceCode: "33", within: ["hung yen"] })];
  expect(choose("Minh Khai", areas)).toMatchObject({ state: "one", place: { code: "00001" } });
  expect(choose("Minh Khai, tỉnh Hưng Yên", areas, { higher: ["hung yen"] })).toMatchObject({
    state: "one",
    place: { code: "11111" },
  });
  expect(choose("Minh Khai, Nghệ An", areas, { higher: ["nghe an"] })).toEqual({ state: "none" });
});

test("the day of an old paper chooses the generation", () => {
  const areas = [
    area({ validFrom: "2025-07-01", todayCode: "00001" }),
    area({ validTo: "2024-12-31", todayCode: "00002" }),
  ];
  expect(choose("Minh Khai", areas, { on: "2023-05-01" })).toMatchObject({ state: "one", place: { code: "00002" } });
  expect(choose("Minh Khai", areas, { on: "2025-03-01" })).toEqual({ state: "none" });
});

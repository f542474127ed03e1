import { expect, test } from "vitest";
import { readListingQuery, writeListingQuery } from "./search-listings.schema.ts";

const read = (search: string) => readListingQuery(new URLSearchParams(search));

test("reads every field of the address", () => {
  const query = read(
    "q=%20rau%20%20muống%20&nhom=nong-san&loai=rau-cu&loai=trai-cay&chungnhan=vietgap&vung=00577&gia_tu=5k&gia_den=25.000&sapxep=gia-tang",
  );
  expect(query).toEqual({
    text: "rau muống",
    group: "food",
    categories: ["rau-cu", "trai-cay"],
    certificates: ["vietgap"],
    communeCode: "00577",
    priceFromVnd: 5000,
    priceToVnd: 25000,
    sort: "price-up",
  });
  expect(readListingQuery(writeListingQuery(query))).toEqual(query);
});

test("leaves out what it cannot read", () => {
  const query = read("nhom=vu-khi&loai=%27%3B--&vung=abc&gia_tu=nhieu&gia_den=-3&sapxep=ngau-nhien&la=1");
  expect(writeListingQuery(query).toString()).toBe("");
});

test("takes a group by its word or its code, and cuts what is over-long", () => {
  expect(read("nhom=craft").group).toBe("craft");
  expect(read(`q=${"a".repeat(500)}`).text).toHaveLength(80);
  expect(read(Array.from({ length: 99 }, (_, i) => `loai=c${i}`).join("&")).categories).toHaveLength(20);
});

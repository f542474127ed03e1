import type { RouteConfigEntry } from "@remix-run/route-config";
import { expect, inject, test } from "vitest";
import routes from "#app/routes.ts";
import { signInByForm } from "#tests/setup/sign-in.ts";
import { FormVisitor } from "#tests/setup/web-process.ts";

const UNKNOWN = "018f0000-0000-7000-8000-000000000000";
const VISITORS = {
  guest: null,
  buyer: "nguoimua@demo.cholanh.vn",
  seller: "htx@demo.cholanh.vn",
  manager: "quanly@demo.cholanh.vn",
  inspector: "kiemtra@demo.cholanh.vn",
  commune: "phuong@demo.cholanh.vn",
} as const;
type Who = keyof typeof VISITORS;

/** Every address of the site map; parameters become an id that exists nowhere. */
function addresses(entries: readonly RouteConfigEntry[], above = ""): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path === undefined ? above : `${above}/${entry.path}`;
    const children = addresses(entry.children ?? [], path);
    return entry.path === undefined ? children : [path.replace(/:[a-z]+\??/gi, UNKNOWN), ...children];
  });
}
const all = addresses(routes);
const sellerDesk = all.filter((path) => path.startsWith("/nguoi-ban"));
const officeDesk = all.filter((path) => path.startsWith("/quan-ly"));
/** Anybody signed in may open a shop, and is led to its first step from the desk's own pages. */
const OPENING_A_SHOP = /^\/nguoi-ban(\/(ho-so|viec-can-lam|dinh-danh(\/ve)?|mo-gian-hang(\/.*)?))?$/;
/** Whoever administers a unit alone looks after its accounts. */
const accountsDesk = officeDesk.filter((path) => path.startsWith("/quan-ly/tai-khoan"));

async function signedIn(who: Who): Promise<FormVisitor> {
  const visitor = new FormVisitor(inject("baseUrl"));
  const email = VISITORS[who];
  if (!email) return visitor;
  await signInByForm(visitor, email);
  return visitor;
}

test("the site map has both desks", () => {
  expect(sellerDesk.length).toBeGreaterThan(8);
  expect(officeDesk.length).toBeGreaterThan(6);
});

test("a guest is sent to sign in from every desk page, and no act of a guest is taken", async () => {
  const guest = await signedIn("guest");
  for (const path of [...sellerDesk, ...officeDesk]) {
    const page = await guest.get(path);
    expect([302, 303], path).toContain(page.status);
    expect(page.headers.get("location"), path).toMatch(/^\/dang-nhap\?tiep=/);
    const act = await guest.post(path, { intent: "approve", decision: "approve", reason: "vì tôi muốn vậy" });
    expect([403, 405], `POST ${path}`).toContain(act.status);
  }
});

test.for([
  ["buyer", officeDesk],
  ["seller", officeDesk],
  ["manager", sellerDesk.filter((path) => !OPENING_A_SHOP.test(path))],
  ["manager", accountsDesk],
  ["inspector", officeDesk.filter((path) => /khuyen-mai|quy-che(?!\/dong-y)|tai-khoan/.test(path))],
  ["commune", officeDesk.filter((path) => /khuyen-mai|quy-che(?!\/dong-y)|thanh-toan|tai-khoan/.test(path))],
] as const)("deny by default: a %s gets no page and no act of the others' desks", async ([who, closed]) => {
  const visitor = await signedIn(who);
  for (const path of closed) {
    expect([403, 404], `${who} GET ${path}`).toContain((await visitor.get(path)).status);
    const act = await visitor.post(path, { intent: "approve", decision: "approve", reason: "vì tôi muốn vậy" });
    expect([403, 404, 405], `${who} POST ${path}`).toContain(act.status);
  }
});

test("guessing an id opens nothing: another's order, lot, product or checkout is not found, never an error", async () => {
  for (const who of ["guest", "buyer", "seller"] as const) {
    const visitor = await signedIn(who);
    for (const path of all.filter((each) => each.includes(UNKNOWN))) {
      const { status } = await visitor.get(path);
      expect(status, `${who} GET ${path}`).toBeLessThan(500);
      expect(status, `${who} GET ${path}`).not.toBe(200);
    }
  }
});

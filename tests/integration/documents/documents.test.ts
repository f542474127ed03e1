import sharp from "sharp";
import { describe, expect } from "vitest";
import { getDocument } from "#app/domain/organisation/get-document.server.ts";
import { openDocumentPage } from "#app/domain/organisation/open-document-page.server.ts";
import { getPicture } from "#app/domain/products/get-picture.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { eraseDocument, eraseDueDocuments } from "#app/domain/shared/erase-document.server.ts";
import type { DocumentId } from "#app/domain/shared/ids.ts";
import { keepDocument, type DocumentToKeep, type SentFile } from "#app/domain/shared/keep-document.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { aPdf, aPhotograph } from "#tests/fixtures/papers.ts";
import { aCommuneOfficer, aManager, anAdministrator, anInspector, aSeller, aUser } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const inVietnamese = translatorOf("vi");
const sent = (bytes: Uint8Array, name = "giay.jpg"): SentFile => ({ name, bytes });
const open = (viewer: Ctx, documentId: string, page = "1") =>
  openDocumentPage(viewer, { documentId, page }, inVietnamese);
const NOT_FOUND = { name: "NotFound" };

async function aDocument(
  { ctx: seller, sellerId }: Awaited<ReturnType<typeof aSeller>>,
  changes: Partial<DocumentToKeep> = {},
): Promise<DocumentId> {
  return keepDocument(seller, [sent(await aPhotograph())], { owner: { sellerId }, purpose: "certificate", ...changes });
}

const readsOf = (db: Db, id: string) =>
  db.selectFrom("document_reads").select(["position", "reader_id"]).where("document_id", "=", id).execute();

const auditOf = async (db: Db, id: string) =>
  (await db.selectFrom("audit_entries").select("action").where("subject_id", "=", id).orderBy("id").execute()).map(
    ({ action }) => action,
  );

describe("what is kept", () => {
  test("photographs and a PDF become pages without what came along with them", async ({ ctx, db }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx);
    const photograph = await sharp(await aPhotograph("#804020"))
      .withExif({ IFD0: { Copyright: "secret" }, IFD3: { GPSLatitude: "21/1 1/1 0/1" } })
      .jpeg()
      .toBuffer();
    const id = await keepDocument(
      seller,
      [sent(new Uint8Array(photograph)), sent(await aPdf({ pages: 2 }), "giay.pdf")],
      { owner: { sellerId }, purpose: "certificate" },
    );
    const document = await getDocument(seller, { documentId: id });
    expect(document).toMatchObject({ kind: "pdf", pageCount: 3, originalName: "giay.jpg", isOwn: true, reads: [] });
    const pages = await db.selectFrom("document_pages").select("file_id").where("document_id", "=", id).execute();
    for (const { file_id: fileId } of pages) {
      const { format, exif } = await sharp(await ctx.files.get(fileId)).metadata();
      expect([format, exif]).toEqual(["webp", undefined]);
    }
    expect(await auditOf(db, id)).toEqual(["document.kept"]);
  });

  test("hostile and impossible files are refused in words beside their field, and nothing is kept", async ({
    ctx,
    db,
  }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx);
    const text = (words: string) => new TextEncoder().encode(words);
    const cases: [SentFile[], string][] = [
      [[], "documents.none"],
      [[sent(text("<html><script>alert(1)</script>"), "giay.pdf")], "documents.not-a-document"],
      [[sent(text("%PDF-1.4\n<script>alert(1)</script>"), "giay.pdf")], "documents.not-a-document"],
      [[sent(text("%PDF-1.4\nkhông có gì"), "giay.pdf")], "documents.pdf-broken"],
      [[sent(await aPdf({ userPassword: "x" }))], "documents.pdf-locked"],
      [[sent(await aPdf({ pages: 21 }))], "documents.too-many-pages"],
      [[sent(await aPdf({ pages: 20 })), sent(await aPhotograph())], "documents.too-many-pages"],
      [Array.from({ length: 21 }, () => sent(text("\xff\xd8\xff"))), "documents.too-many-pages"],
      [[sent(new Uint8Array(15 * 1024 * 1024 + 1))], "documents.too-large"],
      [[sent((await aPhotograph()).slice(0, 200))], "products.picture-not-an-image"],
      [[sent(text("MZ\x90\0"), "anh.jpg")], "documents.not-a-document"],
    ];
    for (const [files, code] of cases) {
      const refused = keepDocument(seller, files, { owner: { sellerId }, purpose: "certificate", field: "papers" });
      await expect(refused, code).rejects.toMatchObject({ code, field: "papers" });
    }
    const kept = await db.selectFrom("documents").select("id").where("seller_id", "=", sellerId).execute();
    expect(kept).toEqual([]);
  });
});

describe("who may look", () => {
  test("the owner and officials whose area covers it; for anybody else there is none", async ({ ctx }) => {
    const here = await aSeller(ctx, { communeCode: "00199" });
    const id = await aDocument(here);
    for (const viewer of [here.ctx, await aManager(ctx), await anInspector(ctx), await aCommuneOfficer(ctx, "00199")]) {
      expect((await sharp(await open(viewer, id)).metadata()).format).toBe("webp");
    }
    const strangers = [(await aSeller(ctx)).ctx, await aUser(ctx), await aCommuneOfficer(ctx, "00226")];
    for (const stranger of [...strangers, await anAdministrator(ctx)]) {
      await expect(open(stranger, id)).rejects.toMatchObject(NOT_FOUND);
      await expect(getDocument(stranger, { documentId: id })).rejects.toMatchObject(NOT_FOUND);
    }
    await expect(open(ctx, id)).rejects.toMatchObject({ code: "identity.sign-in-first" });
    for (const page of ["0", "2", "21", "01", "-1", "x"]) {
      await expect(open(here.ctx, id, page)).rejects.toMatchObject(NOT_FOUND);
    }
    await expect(open(here.ctx, "khong-phai-ma")).rejects.toMatchObject(NOT_FOUND);
  });

  test("what it is for decides which officials have a need to see it", async ({ ctx }) => {
    const seller = await aSeller(ctx, { communeCode: "00199" });
    const identity = await aDocument(seller, { purpose: "identity" });
    const bank = await aDocument(seller, { purpose: "bank" });
    const [manager, inspector] = [await aManager(ctx), await anInspector(ctx)];
    const officer = await aCommuneOfficer(ctx, "00199");
    for (const id of [identity, bank]) {
      await open(manager, id);
      await expect(open(inspector, id)).rejects.toMatchObject(NOT_FOUND);
    }
    await open(officer, identity);
    await expect(open(officer, bank)).rejects.toMatchObject(NOT_FOUND);
  });

  test("a page's file has no public address, even for who knows it", async ({ ctx, db }) => {
    const id = await aDocument(await aSeller(ctx));
    const { file_id: fileId } = await db
      .selectFrom("document_pages")
      .select("file_id")
      .where("document_id", "=", id)
      .executeTakeFirstOrThrow();
    await expect(getPicture(ctx, { fileId, widthPx: 640 })).rejects.toMatchObject(NOT_FOUND);
  });

  test("a person's own document is that person's alone", async ({ ctx }) => {
    const person = await aUser(ctx);
    if (person.actor.kind !== "user") throw new Error("a registered person is a user");
    const { userId } = person.actor;
    const id = await keepDocument(person, [sent(await aPhotograph())], { owner: { userId }, purpose: "identity" });
    await open(person, id);
    await expect(open(await aManager(ctx), id)).rejects.toMatchObject(NOT_FOUND);
  });
});

test("each viewer gets a page of their own, the kept one stays clean", async ({ ctx, db }) => {
  const seller = await aSeller(ctx);
  const id = await aDocument(seller);
  const [manager, inspector] = [await aManager(ctx), await anInspector(ctx)];
  const [one, again, two] = [await open(manager, id), await open(manager, id), await open(inspector, id)];
  expect(Buffer.compare(one, again)).toBe(0);
  expect(Buffer.compare(one, two)).not.toBe(0);
  const { file_id: fileId } = await db
    .selectFrom("document_pages")
    .select("file_id")
    .where("document_id", "=", id)
    .executeTakeFirstOrThrow();
  const { dominant } = await sharp(await ctx.files.get(fileId)).stats();
  expect(dominant).toEqual({ r: 248, g: 248, b: 248 });
});

test("every look by anybody but the owner is on record, and the owner sees who it was", async ({ ctx, db, clock }) => {
  const seller = await aSeller(ctx, { communeCode: "00199" });
  const { ctx: person, sellerId } = seller;
  const pages = [sent(await aPhotograph("#ffffff")), sent(await aPhotograph("#eeeeee"))];
  const id = await keepDocument(person, pages, { owner: { sellerId }, purpose: "certificate" });
  await open(person, id);
  expect(await readsOf(db, id)).toEqual([]);
  const officer = await aCommuneOfficer(ctx, "00199");
  await open(officer, id, "1");
  clock.advance({ minutes: 1 });
  await open(officer, id, "2");
  expect((await readsOf(db, id)).map(({ position }) => position)).toEqual([1, 2]);
  expect(await auditOf(db, id)).toEqual(["document.kept", "document.read"]);
  clock.advance({ days: 1 });
  await open(officer, id, "1");
  expect(await auditOf(db, id)).toEqual(["document.kept", "document.read", "document.read"]);
  const { reads } = await getDocument(person, { documentId: id });
  expect(reads.map(({ readerName, day, pages: seen }) => [readerName, day, seen])).toEqual([
    ["Đỗ Thị Phường", "2026-11-23", 1],
    ["Đỗ Thị Phường", "2026-11-22", 2],
  ]);
  expect(reads[0]?.unitName).toMatch(/phường|xã/i);
  expect((await getDocument(officer, { documentId: id })).reads).toEqual([]);
  const codeOf = (change: Promise<unknown>): Promise<unknown> =>
    change.then(
      () => "done",
      (error: { code?: string }) => error.code,
    );
  const move = db.updateTable("document_reads").set({ position: 9 }).where("document_id", "=", id);
  expect(await codeOf(move.execute()), "a look is not changed").toBe("23001");
  const drop = db.deleteFrom("document_reads").where("document_id", "=", id);
  expect(await codeOf(drop.execute()), "a look is not deleted").toBe("23001");
});

describe("when its time has run out", () => {
  test("pages and bytes go, that it was there stays", async ({ ctx, db, clock }) => {
    const seller = await aSeller(ctx);
    const id = await keepDocument(seller.ctx, [sent(await aPhotograph("#102030"))], {
      owner: { sellerId: seller.sellerId },
      purpose: "certificate",
      retainedUntil: "2026-11-25",
    });
    const { file_id: fileId } = await db
      .selectFrom("document_pages")
      .select("file_id")
      .where("document_id", "=", id)
      .executeTakeFirstOrThrow();
    clock.set("2026-11-25T10:00:00Z");
    expect(await eraseDueDocuments(ctx)).toBe(0);
    clock.set("2026-11-25T17:00:00Z");
    expect(await eraseDueDocuments(ctx)).toBe(1);
    expect(await eraseDueDocuments(ctx)).toBe(0);
    expect(await ctx.files.get(fileId)).toBeUndefined();
    await expect(open(seller.ctx, id)).rejects.toMatchObject(NOT_FOUND);
    expect(await auditOf(db, id)).toEqual(["document.kept", "document.erased"]);
  });

  test("bytes that another document shows as well are kept for it", async ({ ctx }) => {
    const seller = await aSeller(ctx);
    const [one, two] = [await aDocument(seller), await aDocument(seller)];
    expect(await eraseDocument(ctx, one)).toBe(true);
    expect(await eraseDocument(ctx, one)).toBe(false);
    await open(seller.ctx, two);
  });
});

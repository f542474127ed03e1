import { addGrower } from "#app/domain/traceability/keep-grower.server.ts";
import { communeUnitCode } from "#app/domain/organisation/unit-path.ts";
import { IMPORT_COLUMNS } from "#app/domain/oversight/import-kinds.ts";
import { RULE_IDS } from "#app/domain/regulation/rules.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { startDryRun } from "#app/domain/oversight/start-dry-run.server.ts";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import { startBookImport } from "#app/domain/traceability/start-book-import.server.ts";
import { startImport } from "#app/domain/oversight/start-import.server.ts";
import { keepDocument } from "#app/domain/shared/keep-document.server.ts";
import { makeContainers } from "#app/domain/traceability/make-containers.server.ts";
import { shipGoods } from "#app/domain/traceability/ship-goods.server.ts";
import { aChainPaper } from "#tests/factories/chains.ts";
import { aPhotograph, aPlace } from "./goods.ts";
import { aSanction } from "./sanctions.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import { createCampaign } from "#app/domain/promotions/create-campaign.server.ts";
import { needsSecondFactor, type Role } from "#app/domain/shared/actor.ts";
import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { PlaceId, UnitId } from "#app/domain/shared/ids.ts";
import { keepDiaryPicture } from "#app/domain/traceability/keep-diary-picture.server.ts";
import { recordDiaryEntry } from "#app/domain/traceability/record-diary-entry.server.ts";
import type { Who } from "#tests/fixtures/doors.ts";
import { FormVisitor } from "#tests/setup/web-process.ts";
import { aGuest, buy } from "./buying.ts";
import { aDraftListing, aPublishedListing } from "./listings.ts";
import {
  aCommuneOfficer,
  actingAs,
  aManager,
  anAdministrator,
  anIndustryManager,
  anInspector,
  aSeller,
  aUser,
} from "./people.ts";

/** Ids and codes of things that exist: everything of a seller belongs to `seller`, the order to `buyer`. */
export type DoorWorld = {
  readonly people: Readonly<Record<Who, Ctx>>;
  readonly ids: Readonly<Record<DoorId, string>>;
};
export type DoorId =
  | "slug"
  | "producer"
  | "seller"
  | "listing"
  | "product"
  | "gtin"
  | "lot"
  | "lotCode"
  | "grower"
  | "place"
  | "diaryPicture"
  | "diaryEntry"
  | "order"
  | "checkout"
  | "picture"
  | "voucher"
  | "version"
  | "article"
  | "gln"
  | "sanction"
  | "import"
  | "bookImport"
  | "document"
  | "unit"
  | "person"
  | "certificate"
  | "chainLink"
  | "chainPaper"
  | "container"
  | "sscc"
  | "shipment"
  | "finding"
  | "rule"
  | "dryRun";

const COMMUNE = "00577";
const OTHER_COMMUNE = "00331";
const OTHER_TAX_CODE = "0100109106";

/** A person with a role in a unit of a kind for which the market has no factory. */
async function aMember(ctx: Ctx, role: Exclude<Role, "seller">, unitCode: string): Promise<Ctx> {
  const user = await aUser(ctx);
  if (user.actor.kind !== "user") throw new Error("a person is a user");
  const { userId, email } = user.actor;
  await grantMembership({ ...ctx, actor: { kind: "system", process: "test" } }, { email, unitCode, role });
  return actingAs(ctx, userId, user.actor);
}

async function aUnit(ctx: Ctx, kind: string, code: string): Promise<string> {
  const department = await ctx.db
    .selectFrom("units")
    .select("id")
    .where("code", "=", "SCT-HN")
    .executeTakeFirstOrThrow();
  await ctx.db
    .insertInto("units")
    .values({
      id: ctx.newId<UnitId>(),
      kind,
      code,
      name: code,
      name_en: code,
      parent_id: department.id,
      path: `sct.${code.toLowerCase().replaceAll("-", "_")}`,
      valid_from: "2025-07-01",
      created_at: ctx.now(),
    })
    .execute();
  return code;
}

async function thePeople(ctx: Ctx, seller: Ctx): Promise<Record<Who, Ctx>> {
  return {
    guest: ctx,
    buyer: await aUser(ctx),
    seller,
    otherSeller: (await aSeller(ctx, { communeCode: OTHER_COMMUNE, taxCode: OTHER_TAX_CODE })).ctx,
    tradeRoom: await aManager(ctx),
    industryRoom: await anIndustryManager(ctx),
    inspector: await anInspector(ctx),
    commune: await aCommuneOfficer(ctx, COMMUNE),
    otherCommune: await aCommuneOfficer(ctx, OTHER_COMMUNE),
    marketBoard: await aMember(ctx, "market_board_officer", "BQL-PHIA-NAM"),
    stampProvider: await aMember(ctx, "stamp_provider", await aUnit(ctx, "stamp_provider", "TEM-1")),
    trainingCentre: await aMember(ctx, "training_officer", await aUnit(ctx, "training_centre", "TT-1")),
    administrator: await anAdministrator(ctx),
  };
}

async function aDiaryEntry({ seller, placeId }: { seller: Ctx; placeId: PlaceId }): Promise<string> {
  const written = await recordDiaryEntry(seller, {
    clientId: seller.newId(),
    step: "tend",
    placeId,
    at: seller.now().toISOString(),
    facts: { work: "Làm cỏ" },
  });
  return written.eventId;
}

/** A market with one of each thing that an address may name, and one person of each kind. */
export async function aDoorWorld(ctx: Ctx): Promise<DoorWorld> {
  const goods = await aPublishedListing(ctx);
  const people = await thePeople(ctx, goods.seller);
  const { db } = ctx;
  const { growerId } = await addGrower(goods.seller, { name: "Bà Tư", showsName: false, joinedOn: dayOf(ctx.now()) });
  const { code: voucher } = await createCampaign(people.tradeRoom, {
    name: "Năm lượt",
    nameEn: "Five uses",
    description: "Bớt 10%",
    descriptionEn: "10% off",
    code: "NAMLUOT5",
    percent: 10,
    capVnd: 30_000,
    minSpendVnd: 0,
    perBuyerLimit: 1,
    useLimit: 5,
    budgetVnd: 1_000_000,
    startsOn: dayOf(ctx.now()),
    endsOn: addDays(dayOf(ctx.now()), 10),
  });
  const sanction = await aSanction(people.tradeRoom, { kind: "remind", sellerId: goods.sellerId });
  const columns = IMPORT_COLUMNS.accounts;
  const csv = [columns.map(({ name }) => name), columns.map(({ example }) => example)]
    .map((row) => row.join(";"))
    .join("\n");
  const file = { kind: "accounts", fileName: "accounts.csv", bytes: new TextEncoder().encode(csv) } as const;
  const { importId } = await startImport(people.administrator, file);
  const book = {
    kind: "diary",
    fileName: "so.csv",
    bytes: new TextEncoder().encode("Ngày,Nơi,Việc\n1/1/2026,A,Tưới"),
  } as const;
  const bookImport = await startBookImport(goods.seller, book);
  const photograph = { name: "giay.jpg", bytes: await aPhotograph() };
  const document = await keepDocument(goods.seller, [photograph], {
    owner: { sellerId: goods.sellerId },
    purpose: "certificate",
  });
  const chain = await aChainPaper(goods.seller);
  const [crate] = await makeContainers(goods.seller, { kind: "crate", count: 1 });
  await aPlace(people.otherSeller, { kind: "store" });
  const { shipmentId } = await shipGoods(goods.seller, {
    receiverTaxCode: OTHER_TAX_CODE,
    on: dayOf(ctx.now()),
    placeId: goods.placeId,
    lines: [{ lotId: goods.lotId, quantity: 1 }],
    containers: [],
    confirmed: true,
  });
  await draftRegulation(people.tradeRoom);
  const dryRun = await startDryRun(people.tradeRoom, {});
  await aDraftListing(ctx, { stall: goods, quantity: 0, listing: { title: "Cải chưa có lô" } });
  await evaluateAll({ ...ctx, actor: { kind: "system", process: "test" } });
  const finding = await db
    .selectFrom("findings")
    .innerJoin("listings", "listings.id", "findings.subject_id")
    .select("findings.id")
    .where("listings.seller_id", "=", goods.sellerId)
    .where("findings.resolved_at", "is", null)
    .executeTakeFirstOrThrow();
  const buyer = people.buyer.actor.kind === "user" ? people.buyer.actor.userId : null;
  const one = { goods: { ...goods, lotIds: [goods.lotId], title: "Cải ngọt" }, quantity: 1 };
  await buy(people.buyer, { ...aGuest(), userId: buyer }, [one]);
  const order = await db.selectFrom("orders").select("code").executeTakeFirstOrThrow();
  const checkout = await db.selectFrom("checkouts").select("code").executeTakeFirstOrThrow();
  const product = await db
    .selectFrom("products")
    .select("gtin")
    .where("id", "=", goods.productId)
    .executeTakeFirstOrThrow();
  const place = await db.selectFrom("places").select("gln").where("id", "=", goods.placeId).executeTakeFirstOrThrow();
  const unit = await db
    .selectFrom("units")
    .select("id")
    .where("code", "=", communeUnitCode(COMMUNE))
    .executeTakeFirstOrThrow();
  const article = await db
    .selectFrom("regulation_articles")
    .innerJoin("regulation_versions", "regulation_versions.id", "regulation_articles.version_id")
    .select("lineage")
    .where("regulation_versions.state", "=", "draft")
    .executeTakeFirstOrThrow();
  const certificate = await db
    .selectFrom("certificates")
    .select("id")
    .where("seller_id", "=", goods.sellerId)
    .executeTakeFirstOrThrow();
  const lot = await db.selectFrom("lots").select("code").where("id", "=", goods.lotId).executeTakeFirstOrThrow();
  const picture = await db.selectFrom("product_pictures").select("file_id as id").executeTakeFirstOrThrow();
  const { slug: producer } = await db
    .selectFrom("sellers")
    .select("slug")
    .where("id", "=", goods.sellerId)
    .executeTakeFirstOrThrow();
  const { version } = await db
    .selectFrom("regulation_versions")
    .select("version")
    .where("state", "=", "published")
    .executeTakeFirstOrThrow();
  return {
    people,
    ids: {
      slug: goods.slug,
      producer,
      seller: goods.sellerId,
      listing: goods.listingId,
      product: goods.productId,
      gtin: product.gtin,
      lot: goods.lotId,
      lotCode: lot.code,
      grower: growerId,
      diaryPicture: await keepDiaryPicture(goods.seller, await aPhotograph(140)),
      place: goods.placeId,
      diaryEntry: await aDiaryEntry(goods),
      order: order.code,
      checkout: checkout.code,
      picture: picture.id,
      voucher,
      version,
      article: article.lineage ?? "",
      gln: place.gln,
      sanction,
      certificate: certificate.id,
      container: crate?.id ?? "",
      sscc: crate?.sscc ?? "",
      shipment: shipmentId,
      chainLink: chain.linkId,
      chainPaper: chain.paperId,
      finding: finding.id,
      rule: RULE_IDS[0] ?? "",
      dryRun,
      import: importId,
      bookImport: bookImport.importId,
      document,
      unit: unit.id,
      person: people.otherCommune.actor.kind === "user" ? people.otherCommune.actor.userId : "",
    },
  };
}

/** Everybody with a session of the web process at the door; officials have shown their second factor. */
export async function theVisitors({ people }: DoorWorld, baseUrl: string): Promise<Record<Who, FormVisitor>> {
  const sessions = Object.entries(people).map(async ([who, { actor, accounts }]) => {
    const visitor = new FormVisitor(baseUrl);
    if (actor.kind !== "user") return [who, visitor] as const;
    const isOfficial = actor.memberships.some(({ role }) => needsSecondFactor(role));
    const at = new Date();
    const start = { userId: actor.userId, isOfficial, secondFactorAt: isOfficial ? at : null, at };
    const { cookies } = await accounts.startSession(start, { headers: new Headers(), address: "127.0.0.1" });
    return [who, visitor.keep(cookies)] as const;
  });
  return Object.fromEntries(await Promise.all(sessions)) as Record<Who, FormVisitor>;
}

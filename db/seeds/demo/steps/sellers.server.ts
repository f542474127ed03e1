import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { submitCertificate } from "#app/domain/certification/submit-certificate.server.ts";
import { approveSeller } from "#app/domain/organisation/approve-seller.server.ts";
import { connectBankFeed } from "#app/domain/organisation/connect-bank-feed.server.ts";
import { registerSeller } from "#app/domain/organisation/register-seller.server.ts";
import { setSellerPicture } from "#app/domain/organisation/set-seller-picture.server.ts";
import { acceptRegulation } from "#app/domain/regulation/accept-regulation.server.ts";
import { getAcceptance } from "#app/domain/regulation/get-acceptance.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { PlaceId, SellerId } from "#app/domain/shared/ids.ts";
import { openPlace } from "#app/domain/traceability/open-place.server.ts";
import { actingThen } from "../acting.server.ts";
import type { DemoMarket } from "../demo-market.ts";
import { managerOfSeller } from "../manager-of.ts";
import { dayBefore } from "../market-time.ts";
import { COMMUNE_OFFICER } from "../people.ts";
import { drawnPaper } from "../drawn-paper.server.ts";
import { picturesOf } from "../ports.server.ts";
import type { PaperSeed, PlaceSeed, SellerSeed } from "../seed-types.ts";
import { proveIdentity } from "./identity.server.ts";
import { bankAccountOf, profileOf } from "../seller-profile.ts";
import { SELLERS } from "../sellers/index.ts";

/** Every seller joins, accepts the regulation that binds then, is approved and shows its papers. */
export async function openShops(market: DemoMarket): Promise<void> {
  for (const seed of SELLERS) {
    const sellerId = await handInProfile(market, seed);
    if (seed.isWaiting) continue;
    await takeIn(market, seed, sellerId);
    const seller = await actingThen(market, seed.email, seed.joined - 1, "10:00");
    const places = await openPlaces(seller, seed.places);
    await showPapers(market, seed, places.glns);
    market.sellers.push({ seed, sellerId, places: places.ids });
  }
}

async function handInProfile(market: DemoMarket, seed: SellerSeed): Promise<SellerId> {
  const person = await actingThen(market, seed.email, seed.joined, "09:00");
  const { sellerId } = await registerSeller(person, { ...profileOf(seed), bank: bankAccountOf(seed) });
  const seller = await actingThen(market, seed.email, seed.joined, "09:20");
  const { inForce } = await getAcceptance(seller);
  if (inForce) await acceptRegulation(seller, { version: inForce.version });
  await proveIdentity(seller, seed);
  const [picture] = seed.picture ? await picturesOf(seed.picture) : [];
  if (picture) await setSellerPicture(seller, { bytes: picture.bytes });
  return sellerId;
}

async function takeIn(market: DemoMarket, seed: SellerSeed, sellerId: SellerId): Promise<void> {
  const manager = await actingThen(market, managerOfSeller(seed).email, seed.joined, "15:00");
  await approveSeller(manager, { sellerId });
  await connectBankFeed(manager, { sellerId });
}

async function openPlaces(seller: Ctx, seeds: readonly PlaceSeed[]) {
  const ids = new Map<string, PlaceId>();
  const glns = new Map<string, string>();
  for (const { key, within, name, formerName, keeper, squareMetres, at: point, ...place } of seeds) {
    const { placeId, gln } = await openPlace(seller, {
      ...place,
      name: name[0],
      nameEn: name[1],
      formerName,
      keeperName: keeper,
      areaSquareMetres: squareMetres,
      latitude: point[0],
      longitude: point[1],
      ...(within
        ? { glnSource: "within", withinPlaceId: ids.get(within[0]), glnExtension: within[1] }
        : { glnSource: "operator" }),
    });
    ids.set(key, placeId);
    glns.set(key, gln);
  }
  return { ids, glns };
}

/**
 * Handed in by the seller the day after joining. A commitment of the demo's commune is read by its officer, everything else by
 * the manager: also the commitments of communes that have no officer.
 */
async function showPapers(market: DemoMarket, seed: SellerSeed, glns: ReadonlyMap<string, string>): Promise<void> {
  const seller = await actingThen(market, seed.email, seed.joined - 1, "11:00");
  for (const paper of seed.papers) {
    const holder = paper.isWaiting ? await actingThen(market, seed.email, 1, "16:00") : seller;
    const facts = paperOf(market, paper, glns);
    const files = paper.isDrawn ? [await drawnPaper(seed, facts)] : [];
    const { certificateId } = await submitCertificate(holder, { ...facts, files });
    if (paper.isWaiting) continue;
    const isCommunes = paper.kind === "safe_food_commitment" && seed.communeCode === COMMUNE_OFFICER.communeCode;
    const reviewer = isCommunes ? COMMUNE_OFFICER : managerOfSeller(seed);
    const office = await actingThen(market, reviewer.email, seed.joined - 2, "14:00");
    await reviewCertificate(office, { certificateId, decision: "accept" });
  }
}

const paperOf = ({ startedAt }: DemoMarket, paper: PaperSeed, glns: ReadonlyMap<string, string>) => ({
  kind: paper.kind,
  number: paper.number,
  issuer: paper.issuer,
  issuedOn: dayBefore(startedAt, paper.issued),
  validTo: paper.lastsDays === null ? undefined : dayBefore(startedAt, -paper.lastsDays),
  scopeText: paper.scope,
  scopeCategories: [...(paper.categories ?? [])],
  scopeGlns: [...new Set((paper.places ?? []).flatMap((key) => glns.get(key) ?? []))],
  scopeProducts: [],
  scopeLots: [],
  stars: paper.stars,
});

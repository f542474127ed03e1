import { listStandingLinks } from "#db/queries/chain-links.server.ts";
import {
  listCommunesAround,
  listFamilyEvents,
  listFamilyLots,
  listFamilyParties,
  listLocatedPlaces,
  listMakingLines,
  listProvinceNames,
  type FamilyEvent,
  type FamilyLot,
  type FamilyParty,
  type ProvinceName,
} from "#db/queries/lot-family.server.ts";
import type { ChainLink, ChainRole } from "../organisation/chain-link.ts";
import { standingOf } from "../organisation/chain-paper.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId, SellerId } from "../shared/ids.ts";
import {
  amountsOf,
  movementsOf,
  outsideReceiver,
  outsideSupplier,
  ownerGln,
  waysOf,
  worksOf,
  type CountedUnit,
  type OutsideParty,
} from "./family-facts.ts";
import { tellBalance, type OriginBalance } from "./origin-balance.ts";
import { buildChain, type ChainParty, type OriginChain, type PartyLink } from "./origin-chain.ts";
import { areaAround, drawWays, type MapName, type OriginMap } from "./origin-map.ts";
import { tellProof, type OriginProof } from "./origin-proof.ts";

/** What the page of a lot tells beyond the lot itself: the lots and enterprises behind it. */
export type LotFamily = {
  readonly chain: OriginChain;
  readonly map: OriginMap;
  readonly around: readonly MapName[];
  readonly balance: (OriginBalance & { readonly unit: CountedUnit }) | null;
  readonly proof: OriginProof;
  /** How many lots this one was made of. */
  readonly ancestors: number;
};

/**
 * The family of a lot for its public page, in seven statements whatever its depth. Lots and enterprises that the market has
 * not approved are not told of; coordinates leave here only as far as everybody may see them.
 */
export async function loadLotFamily(
  ctx: Ctx,
  { lotId, sellerId, categoryCode }: { lotId: LotId; sellerId: SellerId; categoryCode: string },
): Promise<LotFamily> {
  const { db } = ctx;
  const [known, links] = await Promise.all([listFamilyLots(db, lotId), listStandingLinks(db, sellerId)]);
  const lots = known.filter(({ isPublic }) => isPublic);
  const lotIds = lots.map(({ id }) => id);
  const [events, lines] = await Promise.all([listFamilyEvents(db, lotIds), listMakingLines(db, lotIds)]);
  const glns = events.flatMap(({ body }) =>
    [ownerGln(body, "source") ?? [], ownerGln(body, "destination") ?? []].flat(),
  );
  const placeIds = [...new Set(events.flatMap(({ placeId }) => placeId ?? []))];
  const outside = events.flatMap((event) => (outsideSupplier(event) ?? outsideReceiver(event))?.province ?? []);
  const [parties, places, provinces] = await Promise.all([
    listFamilyParties(
      db,
      [...new Set([sellerId, ...lots.map((lot) => lot.sellerId), ...events.map((event) => event.sellerId)])],
      glns,
    ),
    listLocatedPlaces(db, placeIds),
    listProvinceNames(db, [...new Set(outside)]),
  ]);
  const map = drawWays(places, waysOf(lots, events));
  const area = areaAround(map.points);
  return {
    chain: chainOf({
      sellerId,
      lots,
      events,
      parties,
      links: linksFor(links, categoryCode),
      provinces,
      today: dayOf(ctx.now()),
    }),
    map,
    around: area ? (await listCommunesAround(db, area)).filter((name) => !isOnMap(map, name)) : [],
    balance: balanceOf(lotId, lots, lines),
    proof: tellProof(
      events.map((event) => ({
        ...event,
        isBirth: event.flow === "entered" && event.bizStep === "commissioning",
        lotCode: lots.find(({ id }) => id === event.lotId)?.code ?? "",
      })),
    ),
    ancestors: lots.length - 1,
  };
}

/** The communes of the points are named at their points. */
const isOnMap = ({ points }: OriginMap, { name }: MapName): boolean =>
  points.some(({ commune }) => commune === name || commune.endsWith(` ${name}`));

function balanceOf(
  lotId: LotId,
  lots: readonly FamilyLot[],
  lines: Parameters<typeof amountsOf>[1],
): LotFamily["balance"] {
  const counted = amountsOf(lots, lines);
  const balance = counted && tellBalance(lotId, counted.amounts, counted.makings);
  return counted && balance ? { ...balance, unit: counted.unit } : null;
}

type ChainRows = {
  sellerId: SellerId;
  lots: readonly FamilyLot[];
  events: readonly FamilyEvent[];
  parties: readonly FamilyParty[];
  links: readonly ChainLink[];
  provinces: readonly ProvinceName[];
  today: Day;
};

/** Links that were declared for these goods, or for all. */
const linksFor = (links: readonly ChainLink[], categoryCode: string): ChainLink[] =>
  links.filter(({ scopeCategories }) => scopeCategories.length === 0 || scopeCategories.includes(categoryCode));

function chainOf({ sellerId, lots, events, parties, links, provinces, today }: ChainRows): OriginChain {
  const sellerOfGln = new Map(parties.flatMap((party) => party.glns.map((gln) => [gln, party.sellerId] as const)));
  const told = shownLinks(links, sellerId, today);
  const provinceOf = new Map(provinces.map((province) => [province.code, province]));
  const outside = events.flatMap((event) => outsideSupplier(event) ?? outsideReceiver(event) ?? []);
  const chain = buildChain({
    subject: sellerId,
    parties: [
      ...parties.map(({ sellerId: key, name, nameEn, slug, commune: place, communeEn: placeEn }) => ({
        key,
        name,
        nameEn,
        slug,
        place,
        placeEn,
      })),
      ...new Map(
        outside.map((party) => [party.key, outsideNode(party, provinceOf.get(party.province ?? ""))]),
      ).values(),
      ...told.flatMap(({ link, party }) =>
        parties.some((known) => known.sellerId === party) ? [] : [partyOfLink(link, sellerId, party)],
      ),
    ],
    works: worksOf(lots, events),
    movements: movementsOf(lots, events, sellerOfGln),
    links: told.map(({ link: _, ...rest }) => rest),
  });
  return underOpenNames(chain);
}

/** Enterprises are told by the name in their public address; inner ids stay in the house. */
function underOpenNames(chain: OriginChain): OriginChain {
  const slugs = new Map([...chain.nodes, ...chain.carriers].map(({ key, slug }) => [key, slug ?? key]));
  const open = (key: string) => slugs.get(key) ?? key;
  return {
    nodes: chain.nodes.map((node) => ({ ...node, key: open(node.key) })),
    handovers: chain.handovers.map((way) => ({ ...way, from: open(way.from), to: open(way.to) })),
    carriers: chain.carriers.map((carrier) => ({ ...carrier, key: open(carrier.key) })),
  };
}

/** Somebody outside the market who may be a person is told by the province alone. */
const outsideNode = ({ key, name }: OutsideParty, province: ProvinceName | undefined): ChainParty => ({
  key,
  name: name ?? "",
  nameEn: null,
  slug: null,
  place: province?.name ?? null,
  placeEn: province?.nameEn ?? null,
});

const BRINGERS: readonly ChainRole[] = ["raw_material", "grower", "processor"];
/** A picture holds so many; the producer's own page has them all. */
const MOST_LINKS = { brings: 6, takes: 4, carries: 6 };

const BELIEVED: readonly PartyLink["standing"][] = ["papered", "confirmed", "declared"];

/** Links as the page's enterprise sees them; the best founded first. */
function shownLinks(links: readonly ChainLink[], sellerId: SellerId, today: Day): (PartyLink & { link: ChainLink })[] {
  const told = links.flatMap((link): (PartyLink & { link: ChainLink })[] => {
    const believed = standingOf(link, today);
    const standing = believed === "papered" || believed === "confirmed" ? believed : "declared";
    const brings = BRINGERS.includes(link.role);
    if (link.sellerId === sellerId) {
      const party = link.partnerSellerId ?? `link:${link.id}`;
      const way = link.role === "carrier" ? "carries" : brings ? "brings" : "takes";
      return [{ link, party, work: link.role, way, standing }];
    }
    // Seen from the named side the one that named it stands at the other end; whom it carries for is nobody's chain.
    if (link.role === "carrier") return [];
    return [
      {
        link,
        party: link.sellerId,
        work: brings ? "distributor" : "supplied",
        way: brings ? "takes" : "brings",
        standing,
      },
    ];
  });
  const sorted = told.sort((a, b) => BELIEVED.indexOf(a.standing) - BELIEVED.indexOf(b.standing));
  return sorted.filter(
    ({ way }, index) => sorted.slice(0, index).filter((one) => one.way === way).length < MOST_LINKS[way],
  );
}

function partyOfLink(link: ChainLink, sellerId: SellerId, key: string): ChainParty {
  const isOwn = link.sellerId === sellerId;
  return {
    key,
    name: isOwn ? link.partnerName : link.sellerName,
    nameEn: null,
    slug: isOwn ? link.partnerSlug : link.sellerSlug,
    place: isOwn ? (link.provinceName ?? link.partnerPlace) : null,
    placeEn: isOwn ? link.provinceNameEn : null,
  };
}

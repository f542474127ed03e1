import { isOtherProvince, isStanding, standingOf } from "../organisation/chain-paper.ts";
import { coversGoods, isInForce } from "./certificate-facts.ts";
import type { Found } from "./finding.ts";
import type { ChainFacts, ListingFacts } from "./listing-facts.ts";

/** Who grows something is as good an answer to where material comes from as who sells it. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = { raw_material: ["raw_material", "grower"] };
const answers = (needed: string, given: string): boolean => (ANSWERS[needed] ?? [needed]).includes(given);

/**
 * LST-17: goods made of what others gave name who that is, and somebody other than the seller stands behind it: the partner
 * itself, a paper that the department accepted, or for partners of this city a confirmation of the whole chain. A source in
 * another province needs a paper of its own.
 */
export function checkChain(facts: ListingFacts): Found | undefined {
  const { category, product, chain, lots, certificates, today } = facts;
  const fitting = chain.filter(
    ({ scopeCategories }) => scopeCategories.length === 0 || scopeCategories.includes(category.code),
  );
  const goods = { categoryCode: category.code, productId: product.id };
  const isWholeConfirmed = certificates.some(
    (paper) => paper.kind === "safe_chain" && isInForce(paper, today) && coversGoods(paper, goods),
  );
  const stands = (link: ChainFacts): boolean =>
    isStanding(standingOf(link, today)) || (isWholeConfirmed && !isOtherProvince(link.province));
  const partners = (links: readonly ChainFacts[]): string[] => [...new Set(links.map(({ partner }) => partner))];

  const needed = category.chainRoles.filter((role) => role !== "raw_material" || !isOfOwnMaterial(facts));
  const missing = needed.filter((role) => !fitting.some((link) => answers(role, link.role)));
  const outside = fitting.filter((link) => isSource(link.role) && isOtherProvince(link.province) && !stands(link));
  const unconfirmed = needed.flatMap((role) => {
    const given = fitting.filter((link) => answers(role, link.role));
    return given.some(stands) ? [] : given.filter((link) => !outside.includes(link));
  });
  const lapsed = unconfirmed.filter((link) => standingOf(link, today) === "lapsed");
  const said = unconfirmed.filter((link) => !lapsed.includes(link));
  const received = lots.filter(({ isUnprovenSource }) => isUnprovenSource === true).map(({ code }) => code);
  if (missing.length + outside.length + unconfirmed.length + received.length === 0) return undefined;
  return {
    fact: {
      missing,
      outside: partners(outside),
      unconfirmed: partners(said),
      lapsed: partners(lapsed),
      lots: received,
    },
  };
}

const isSource = (role: string): boolean => role === "raw_material" || role === "grower" || role === "processor";

/** Every lot on offer was made of the seller's own harvest: nobody else has to be named. */
const isOfOwnMaterial = ({ lots }: ListingFacts): boolean =>
  lots.length > 0 && lots.every(({ isOfOwnMaterial }) => isOfOwnMaterial === true);

import type { Day } from "../shared/clock.ts";
import { coversGoods, isInForce, type CertificateFacts, type CoveredGoods } from "./certificate-facts.ts";

/** Words that say a paper exists, and the kinds of paper that bear them out (rule LST-06). */
const PROVEN_BY: readonly (readonly [word: RegExp, kinds: readonly string[]])[] = [
  // Decree 109/2018/NĐ-CP art. 3.5: only a certificate by a third party allows the word.
  [/hữu cơ|organic/, ["organic"]],
  [/vietgap|vietgahp/, ["vietgap", "vietgahp", "vietgap_aquaculture"]],
  [/global ?g\.?a\.?p/, ["globalgap"]],
  [/ocop/, ["ocop"]],
  [/chỉ dẫn địa lý|geographical indication/, ["geographical_indication"]],
  [/haccp/, ["haccp"]],
  [/iso 22000/, ["iso22000", "fssc22000"]],
];

/** OCOP stars that a text claims: "OCOP 4 sao", "4 sao OCOP", "4-star OCOP". */
const STARS = /ocop[^.\n]{0,24}?([1-5])\s*-?\s*(?:sao|stars?|★)|([1-5])\s*-?\s*(?:sao|stars?|★)\s*ocop/giu;

/** True when a paper in force for these goods bears the phrase out. An unknown phrase is borne out by none. */
export function isProven(
  phrase: string,
  certificates: readonly CertificateFacts[],
  { today, ...goods }: { today: Day } & CoveredGoods,
): boolean {
  const wanted = phrase.normalize("NFC").toLowerCase();
  const kinds = PROVEN_BY.find(([word]) => word.test(wanted))?.[1] ?? [];
  return certificates.some(
    (paper) => kinds.includes(paper.kind) && isInForce(paper, today) && coversGoods(paper, goods),
  );
}

/** The most OCOP stars a text claims, 0 when it claims none. */
export function claimedStars(text: string): number {
  const stars = [...text.normalize("NFC").matchAll(STARS)].map((match) => Number(match[1] ?? match[2]));
  return Math.max(0, ...stars);
}

/** The most OCOP stars that papers in force award to these goods. */
export const awardedStars = (
  certificates: readonly CertificateFacts[],
  { today, ...goods }: { today: Day } & CoveredGoods,
): number =>
  Math.max(
    0,
    ...certificates
      .filter((paper) => paper.kind === "ocop" && isInForce(paper, today) && coversGoods(paper, goods))
      .map((paper) => paper.stars ?? 0),
  );

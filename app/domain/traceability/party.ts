import { GS1_ORIGIN } from "./digital-link.ts";
import { OWN_NAMESPACE } from "./epcis-event.ts";
import { fold } from "../shared/fold.ts";

/** A party of this market: its PGLN (AI 417), which is the GLN of its first place. */
export const partyLink = (gln: string): string => `${GS1_ORIGIN}/417/${gln}`;

const PARTY = /\/417\/(\d{13})$/;
/** The GLN of a party of the market; undefined for anybody else. */
export const glnOfParty = (uri: string): string | undefined => PARTY.exec(uri)?.[1];

/** Somebody who is not on this market, by a word of our own: a partner of a chain by its link, anybody else by the name. */
export const outsideParty = ({
  linkId,
  name,
}: {
  readonly linkId?: string | undefined;
  readonly name: string;
}): string => `${OWN_NAMESPACE}party/${linkId ?? slugOf(name)}`;

const slugOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80) || "khong-ten";

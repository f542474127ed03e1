import { account } from "./account.ts";
import { certificates } from "./certificates.ts";
import { chain } from "./chain.ts";
import { civic } from "./civic.ts";
import { diary } from "./diary.ts";
import { documents } from "./documents.ts";
import { findings } from "./findings.ts";
import { genealogy } from "./genealogy.ts";
import { identity } from "./identity.ts";
import { kit } from "./kit.ts";
import { listings } from "./listings.ts";
import { mails } from "./mails.ts";
import { moves } from "./moves.ts";
import { office } from "./office.ts";
import { orders } from "./orders.ts";
import { origin } from "./origin.ts";
import { places } from "./places.ts";
import { storefront } from "./storefront.ts";
import { producers } from "./producers.ts";
import { refusals } from "./refusals.ts";
import { rules } from "./rules.ts";
import { sanctions } from "./sanctions.ts";
import { seller } from "./seller.ts";
import { shop } from "./shop.ts";
import { web } from "./web.ts";

/** The source of all words. English must have every one of them to compile. */
export const vi = {
  certificates,
  places,
  diary,
  documents,
  producers,
  storefront,
  chain,
  moves,
  kit,
  listings,
  shop,
  origin,
  civic,
  seller,
  office,
  account,
  identity,
  orders,
  web,
  refusals,
  rules,
  sanctions,
  findings,
  genealogy,
  mails,
};

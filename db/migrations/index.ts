import type { Migration } from "kysely";
import * as foundation from "./20261122T090000-foundation.ts";
import * as accounts from "./20261122T090100-accounts.ts";
import * as regulation from "./20261122T090200-regulation.ts";
import * as goods from "./20261122T090300-goods.ts";
import * as listings from "./20261122T090400-listings.ts";
import * as orders from "./20261122T090500-orders.ts";
import * as auditChain from "./20261128T000324-audit-chain.ts";
import * as unitsGoodsGroups from "./20261128T000500-units-goods-groups.ts";
import * as growers from "./20261128T001500-growers.ts";
import * as regulationRules from "./20261128T001500-regulation-rules.ts";
import * as findingsExplained from "./20261128T001600-findings-explained.ts";
import * as areas from "./20261128T001700-areas.ts";
import * as joiningAndIdentity from "./20261128T002000-joining-and-identity.ts";
import * as secondFactorAndPhones from "./20261128T003000-second-factor-and-phones.ts";
import * as sanctions from "./20261128T004500-sanctions.ts";
import * as imports from "./20261128T004600-imports.ts";
import * as personKeys from "./20261128T004647-person-keys.ts";
import * as wholeRegulation from "./20261128T005400-whole-regulation.ts";
import * as unitsTree from "./20261128T010600-units-tree.ts";
import * as documents from "./20261128T011500-documents.ts";
import * as reviewDesk from "./20261128T011500-review-desk.ts";
import * as storefronts from "./20261128T011500-storefronts.ts";
import * as peopleOfUnits from "./20261128T012000-people-of-units.ts";
import * as dryRuns from "./20261128T012500-dry-runs.ts";
import * as noticesByMessage from "./20261128T013500-notices-by-message.ts";
import * as certificateTerms from "./20261128T020000-certificate-terms.ts";
import * as eventsAreTheTruth from "./20261128T031000-events-are-the-truth.ts";
import * as bookImports from "./20261128T031800-book-imports.ts";
import * as holdsReachDescendants from "./20261128T032400-holds-reach-descendants.ts";
import * as chainPapers from "./20261128T033300-chain-papers.ts";
import * as balanceHolds from "./20261128T033800-balance-holds.ts";
import * as fieldDiary from "./20261128T034400-field-diary.ts";
import * as placesKeepTheirPromise from "./20261128T035500-places-keep-their-promise.ts";
import * as goodsOnTheMove from "./20261128T041300-goods-on-the-move.ts";
import * as marketIntake from "./20261128T041700-market-intake.ts";
import * as lotsFoundByCode from "./20261128T042800-lots-found-by-code.ts";

/** Every migration by its file name without extension, oldest first; a guard test compares the list with the folder. */
export const migrations: Record<string, Migration> = {
  "20261122T090000-foundation": foundation,
  "20261122T090100-accounts": accounts,
  "20261122T090200-regulation": regulation,
  "20261122T090300-goods": goods,
  "20261122T090400-listings": listings,
  "20261122T090500-orders": orders,
  "20261128T000324-audit-chain": auditChain,
  "20261128T000500-units-goods-groups": unitsGoodsGroups,
  "20261128T001500-growers": growers,
  "20261128T001500-regulation-rules": regulationRules,
  "20261128T001600-findings-explained": findingsExplained,
  "20261128T001700-areas": areas,
  "20261128T002000-joining-and-identity": joiningAndIdentity,
  "20261128T003000-second-factor-and-phones": secondFactorAndPhones,
  "20261128T004500-sanctions": sanctions,
  "20261128T004600-imports": imports,
  "20261128T004647-person-keys": personKeys,
  "20261128T005400-whole-regulation": wholeRegulation,
  "20261128T010600-units-tree": unitsTree,
  "20261128T011500-documents": documents,
  "20261128T011500-review-desk": reviewDesk,
  "20261128T011500-storefronts": storefronts,
  "20261128T012000-people-of-units": peopleOfUnits,
  "20261128T012500-dry-runs": dryRuns,
  "20261128T013500-notices-by-message": noticesByMessage,
  "20261128T020000-certificate-terms": certificateTerms,
  "20261128T031000-events-are-the-truth": eventsAreTheTruth,
  "20261128T031800-book-imports": bookImports,
  "20261128T032400-holds-reach-descendants": holdsReachDescendants,
  "20261128T033300-chain-papers": chainPapers,
  "20261128T033800-balance-holds": balanceHolds,
  "20261128T034400-field-diary": fieldDiary,
  "20261128T035500-places-keep-their-promise": placesKeepTheirPromise,
  "20261128T041300-goods-on-the-move": goodsOnTheMove,
  "20261128T041700-market-intake": marketIntake,
  "20261128T042800-lots-found-by-code": lotsFoundByCode,
};

import {
  listBalanceFacts,
  listBirths,
  updateHoldExcess,
  type Birth,
  type LotBalanceFacts,
} from "#db/queries/balance-facts.server.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { translatorOf } from "#app/i18n/translator.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { eventLines } from "./event-lines.ts";
import {
  balanceOf,
  enteredOf,
  exceeds,
  excessOf,
  leftOf,
  NO_EXCESS,
  type Excess,
  type LotFlows,
  type TransformationBalance,
} from "./mass-balance.ts";
import { placeHold } from "./place-hold.server.ts";
import type { RecordedEvent, Watcher } from "./projector.ts";
import { releaseHold } from "./release-hold.server.ts";

/**
 * Mass balance: what left a lot, or came out of the work that made it, against what entered. A lot that is out of balance by
 * more than its product's tolerance is held until a correction puts it right, which ends the hold by itself, or an office
 * has looked at it. What an office let go is held again only when the excess grows (decision 017).
 */
export const watchBalance: Watcher = async (tx, { event, lotIds }) => {
  if (!mayMoveBalance(event)) return;
  const facts = (await listBalanceFacts(tx.db, lotIds)).filter(({ state }) => state !== "recalled");
  const isBirth = event.event.type === "TransformationEvent";
  const suspects = facts.filter((lot) => isBirth || lot.heldFor !== null || drawnMost(lot).excess > 0);
  if (suspects.length === 0) return;
  const births = await listBirths(
    tx.db,
    suspects.map(({ lotId }) => lotId),
  );
  for (const lot of suspects) {
    const own = births.filter(({ lotId }) => lotId === lot.lotId);
    await settle(tx, lot, own);
  }
};

const mayMoveBalance = ({ event, declaresErrorOf }: RecordedEvent): boolean =>
  declaresErrorOf !== null || eventLines(event).some(({ flow }) => flow !== null);

async function settle(tx: TxCtx, lot: LotBalanceFacts, births: readonly Birth[]): Promise<void> {
  const drawn = drawnMost(lot);
  const born = bornMost(births);
  const found = { drawn: drawn.excess, born: born?.excess ?? 0 };
  const accepted = lot.accepted ?? NO_EXCESS;
  if (exceeds(found, accepted)) {
    if (lot.heldFor === null) await hold(tx, lot, { drawn: drawn.flows, born }, found);
    await updateHoldExcess(tx.db, lot.lotId, found);
  } else if (lot.heldFor !== null) {
    await updateHoldExcess(tx.db, lot.lotId, accepted);
    await letGo(tx, lot);
  }
}

type Wrong = { readonly drawn: LotFlows | undefined; readonly born: ComparedBalance | undefined };

async function hold(tx: TxCtx, lot: LotBalanceFacts, wrong: Wrong, found: Excess): Promise<void> {
  const [vi, en] = [translatorOf("vi"), translatorOf("en")];
  await placeHold(tx, {
    lotId: lot.lotId,
    kind: "hold",
    cause: "balance",
    reason: reasonOf(lot, wrong, found, vi),
    reasonEn: reasonOf(lot, wrong, found, en),
    advice: vi.t.origin.balanceAdvice,
    adviceEn: en.t.origin.balanceAdvice,
    placedBy: tx.actor.kind === "user" ? tx.actor.userId : null,
  });
  await recordAudit(tx, {
    action: "lot.held-for-balance",
    subjectType: "lot",
    subjectId: lot.lotId,
    after: { code: lot.code, ...found },
  });
  await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: lot.sellerId });
}

function reasonOf(lot: LotBalanceFacts, { drawn, born }: Wrong, found: Excess, translator: Translator): string {
  const { t } = translator;
  const ofLot = (amount: number) => lotAmount(amount, lot.uom, lot, translator);
  const parts = [
    ...(found.drawn > 0 && drawn ? [t.origin.drawnOver(ofLot(leftOf(drawn)), ofLot(enteredOf(drawn)))] : []),
    ...(found.born > 0 && born
      ? [
          t.origin.bornOver(
            lotAmount(born.cameOut + born.waste, born.unit, lot, translator),
            lotAmount(born.cameIn, born.unit, lot, translator),
          ),
        ]
      : []),
  ];
  return parts.join(" ");
}

async function letGo(tx: TxCtx, lot: LotBalanceFacts): Promise<void> {
  await releaseHold(tx, {
    lotId: lot.lotId,
    reason: translatorOf("vi").t.origin.balanceMended,
    releasedBy: tx.actor.kind === "user" ? tx.actor.userId : null,
    causes: ["balance"],
  });
  await recordAudit(tx, {
    action: "lot.balance-mended",
    subjectType: "lot",
    subjectId: lot.lotId,
    after: { code: lot.code },
  });
  await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: lot.sellerId });
}

/** The holder with the largest excess of the lot. */
function drawnMost({ holders, tolerancePermille }: LotBalanceFacts): { excess: number; flows: LotFlows | undefined } {
  let most: { excess: number; flows: LotFlows | undefined } = { excess: 0, flows: holders[0] };
  for (const flows of holders) {
    const excess = excessOf(flows, tolerancePermille);
    if (excess > most.excess) most = { excess, flows };
  }
  return most;
}

type ComparedBalance = Extract<TransformationBalance, { isComparable: true }>;

/** The work with the largest excess among what made the lot; undefined where nothing can be compared. */
function bornMost(births: readonly Birth[]): ComparedBalance | undefined {
  const balances = births.flatMap(({ lines, waste, wasteUnit, isAssembly }) => {
    const side = (role: "input" | "output") =>
      lines
        .filter((line) => line.role === role)
        .map(({ amount, unit, content, tolerancePermille }) => ({
          amount: { amount, unit },
          content,
          tolerancePermille,
        }));
    const balance = balanceOf({
      inputs: side("input"),
      outputs: side("output"),
      waste: waste === null ? undefined : { amount: waste, unit: wasteUnit },
      isAssembly,
    });
    return balance.isComparable ? [balance] : [];
  });
  return balances.sort((a, b) => b.excess - a.excess)[0];
}

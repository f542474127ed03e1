import { findCompanyPrefix, takeGs1Reference } from "#db/queries/gs1-numbers.server.ts";
import { findSellerPlace, insertPlace } from "#db/queries/places.server.ts";
import { requireCommune } from "../organisation/require-commune.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { PlaceId, SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { buildGln, isGlnExtension, parseGln, type Gln } from "./gln.ts";
import type { OpenPlace } from "./open-place.schema.ts";

type PlaceNumber = { readonly gln: Gln; readonly glnExtension: string };

/**
 * Enters a place of the seller under a number of its own: a GLN issued from the operator's prefix, one under the seller's
 * prefix, or a part (AI 254) of a place it already has. Refuses a number that is wrong, foreign or taken.
 */
export async function openPlace(ctx: Ctx, input: OpenPlace): Promise<{ placeId: PlaceId } & PlaceNumber> {
  const sellerId = requireSeller(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const { communeCode: text, communeCodePick: pick } = input;
    const communeCode = await requireCommune(tx, { text, pick, field: "communeCode" });
    const number = await numberOf(tx, sellerId, input);
    const placeId = tx.newId<PlaceId>();
    const facts = {
      kind: input.kind,
      name: input.name,
      nameEn: input.nameEn ?? null,
      formerName: input.formerName ?? null,
      communeCode,
      keeperName: input.keeperName ?? null,
      areaSquareMetres: input.areaSquareMetres ?? null,
      latitude: input.latitude ?? null,
      longitude: input.longitude ?? null,
    };
    if (!(await insertPlace(tx.db, { ...facts, ...number, id: placeId, sellerId, createdAt: tx.now() })))
      throw new Refusal("traceability.gln-taken", {
        field: input.glnSource === "within" ? "glnExtension" : "gln",
        facts: number,
      });
    await recordAudit(tx, {
      action: "place.opened",
      subjectType: "place",
      subjectId: placeId,
      after: { ...facts, ...number },
    });
    return { placeId, ...number };
  });
}

async function numberOf(tx: TxCtx, sellerId: SellerId, input: OpenPlace): Promise<PlaceNumber> {
  if (input.glnSource === "within") return partOf(tx, sellerId, input);
  if (input.glnSource === "own") return { gln: await ownGln(tx, sellerId, input.gln), glnExtension: "" };
  const prefix = tx.settings.operatorGs1Prefix;
  return { gln: buildGln(prefix, await takeGs1Reference(tx.db, "gln", prefix)), glnExtension: "" };
}

async function partOf(tx: TxCtx, sellerId: SellerId, input: OpenPlace): Promise<PlaceNumber> {
  const whole = input.withinPlaceId && (await findSellerPlace(tx.db, sellerId, input.withinPlaceId));
  if (!whole) throw new Refusal("traceability.unknown-place", { field: "withinPlaceId" });
  const glnExtension = (input.glnExtension ?? "").toUpperCase().replace(/\s+/g, "-");
  if (!isGlnExtension(glnExtension)) throw new Refusal("traceability.bad-extension", { field: "glnExtension" });
  return { gln: whole.gln, glnExtension };
}

async function ownGln(tx: TxCtx, sellerId: SellerId, typed: string | undefined): Promise<Gln> {
  const gln = typed && parseGln(typed);
  if (!gln) throw new Refusal("traceability.gln-invalid", { field: "gln" });
  const prefix = await findCompanyPrefix(tx.db, sellerId);
  if (!prefix || !gln.startsWith(prefix)) throw new Refusal("traceability.gln-not-yours", { field: "gln" });
  return gln;
}

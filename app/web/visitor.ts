import { hasRole, type Actor } from "#app/domain/shared/actor.ts";
import type { Visitor } from "#app/ui/shell/market-identity.ts";

/** The person at the door as the page's frame shows them; undefined for a guest. */
export function visitorOf(actor: Actor): Visitor | undefined {
  if (actor.kind !== "user") return undefined;
  return {
    name: actor.name,
    hasSellerDesk: hasRole(actor, "seller"),
    hasOfficeDesk: hasRole(
      actor,
      "market_manager",
      "inspector",
      "commune_officer",
      "market_board_officer",
      "administrator",
    ),
  };
}

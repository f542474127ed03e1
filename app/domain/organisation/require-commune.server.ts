import type { Ctx } from "../shared/ctx.ts";
import { Refusal } from "../shared/refusal.ts";
import { resolvePlaceName } from "./resolve-place-name.server.ts";

/**
 * The code of the commune that a form's field names. `pick` is what was chosen when the name was asked about; it counts only
 * while it is one of the answers to what stands in the field. Refuses an unknown name, and one that may mean several with
 * the choices beside its field.
 */
export async function requireCommune(
  ctx: Pick<Ctx, "db">,
  { text, pick, field }: { text: string; pick?: string | undefined; field: string },
): Promise<string> {
  const answer = await resolvePlaceName(ctx, text);
  if (answer.state === "none") throw new Refusal("organisation.unknown-commune", { field });
  if (answer.state === "one") return answer.place.code;
  const picked = answer.places.find(({ code }) => code === pick);
  if (picked) return picked.code;
  throw new Refusal(answer.isDivided ? "organisation.divided-commune" : "organisation.which-commune", {
    field,
    facts: { name: text.trim() },
    choices: answer.places.map(({ code, name, nameEn, via }) => ({
      value: code,
      label: name,
      labelEn: nameEn,
      note: via,
    })),
  });
}

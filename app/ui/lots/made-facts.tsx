import { fieldsOfMade } from "#app/domain/traceability/facts-of-made.ts";
import { QUARANTINE_FIELD } from "#app/domain/traceability/lot.ts";
import type { ProductToMake } from "#db/queries/lots-in-hand.server.ts";
import { GOODS_GROUPS } from "#app/domain/shared/goods-group.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { FactField } from "./fact-fields.tsx";

/** What new lots tell of themselves, by the templates of the seller's groups of goods; told once where groups share it. */
export function MadeFacts({ products, fields }: { products: readonly ProductToMake[]; fields: BoundFields }) {
  const translator = useT();
  const words = translator.t.seller.work;
  const groups = GOODS_GROUPS.filter((group) => products.some((product) => product.group === group));
  const asked = new Map(
    groups.flatMap((group) =>
      fieldsOfMade(group).flatMap((field) => (field.storedIn === "facts" ? [[field.key, field] as const] : [])),
    ),
  );
  if (products.some(({ needsQuarantine }) => needsQuarantine))
    asked.set(QUARANTINE_FIELD, { key: QUARANTINE_FIELD, kind: "text", required: false, storedIn: "facts" });
  if (asked.size === 0) return null;
  const hasFault = [...asked.keys()].some((key) => fields.of(`facts.${key}`).error);
  return (
    <Disclosure summary={words.facts} open={hasFault || groups.some((group) => group !== "food")}>
      <div className="grid gap-5">
        {groups.includes("food") && <p className="text-sm text-ink-soft">{words.factsLead}</p>}
        {[...asked.values()].map((field) => (
          <FactField key={field.key} field={{ ...field, required: false }} fields={fields} translator={translator} />
        ))}
      </div>
    </Disclosure>
  );
}

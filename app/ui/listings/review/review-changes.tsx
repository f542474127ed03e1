import type { ReactNode } from "react";
import type { ReviewedListing } from "#app/domain/listings/get-reviewed-listing.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";

type Changes = NonNullable<ReviewedListing["changes"]>;

/** The version before and the one handed in, side by side and word by word; one under the other on a phone. */
export function ReviewChanges({ changes }: { changes: ReviewedListing["changes"] }) {
  const words = useT().t.office.review.page;
  if (!changes) return null;
  const { fields, pictures } = changes;
  const hasPictures = pictures !== null && pictures.added.length + pictures.removed.length > 0;
  return (
    <Card as="section" title={words.changed(changes.version)}>
      {fields.length === 0 && !hasPictures && <p className="text-ink-soft">{words.unchanged}</p>}
      <div className="divide-y divide-line">
        {fields.map((field) => (
          <FieldChange key={field.field} {...field} />
        ))}
        {hasPictures && <PictureChange pictures={pictures} />}
      </div>
    </Card>
  );
}

const langOf = (field: string): "vi" | "en" => (field.endsWith("En") ? "en" : "vi");

function FieldChange({ field, was, is, words: runs }: Changes["fields"][number]) {
  const { t, f } = useT();
  const { terms, was: before, is: after, productFact } = t.office.review.page;
  const names: Readonly<Record<string, string | ((...facts: never[]) => string) | undefined>> = terms;
  const name = names[FIELD_TERMS[field] ?? field];
  const written = (value: string | number | null): string =>
    value === null ? terms.missing : typeof value === "number" ? f.number(value) : value;
  return (
    <section className="grid gap-2 py-3 first:pt-0 last:pb-0">
      <h3 className="font-semibold">{typeof name === "string" ? name : productFact}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <Side label={before}>
          <span lang={langOf(field)}>
            {runs
              ? runs
                  .filter(({ change }) => change !== "added")
                  .map(({ text, change }, i) =>
                    change === "removed" ? (
                      <del key={i} className="bg-plum-wash decoration-2">
                        {text}
                      </del>
                    ) : (
                      text
                    ),
                  )
              : written(was)}
          </span>
        </Side>
        <Side label={after}>
          <span lang={langOf(field)}>
            {runs
              ? runs
                  .filter(({ change }) => change !== "removed")
                  .map(({ text, change }, i) =>
                    change === "added" ? (
                      <ins key={i} className="bg-leaf-wash font-semibold decoration-2">
                        {text}
                      </ins>
                    ) : (
                      text
                    ),
                  )
              : written(is)}
          </span>
        </Side>
      </div>
    </section>
  );
}

/** Product facts go by the names that the label's card gives them. */
const FIELD_TERMS: Readonly<Record<string, string>> = {
  "product.unit": "unit",
  "product.netContent": "netContent",
  "product.ingredients": "ingredients",
  "product.warnings": "warnings",
  "product.usage": "usage",
  "product.storage": "storage",
  "product.shelfLifeDays": "shelfLife",
  "product.standard": "standard",
  "product.originCountry": "origin",
  "product.selfDeclarationNumber": "selfDeclaration",
};

function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-soft">{label}</p>
      <p className="break-words whitespace-pre-line">{children}</p>
    </div>
  );
}

function PictureChange({ pictures }: { pictures: NonNullable<Changes["pictures"]> }) {
  const words = useT().t.office.review.page;
  const row = (ids: readonly string[]) => (
    <span className="flex flex-wrap gap-2">
      {ids.map((fileId) => (
        <Picture key={fileId} fileId={fileId} alt="" sizes="96px" className="size-24 rounded-small" />
      ))}
    </span>
  );
  return (
    <section className="grid gap-2 py-3 last:pb-0">
      <h3 className="font-semibold">{words.pictures}</h3>
      <div className="grid gap-3 sm:grid-cols-2">
        <div>
          <p className="text-sm text-ink-soft">{words.picturesRemoved(pictures.removed.length)}</p>
          {row(pictures.removed)}
        </div>
        <div>
          <p className="text-sm text-ink-soft">{words.picturesAdded(pictures.added.length)}</p>
          {row(pictures.added)}
        </div>
      </div>
    </section>
  );
}

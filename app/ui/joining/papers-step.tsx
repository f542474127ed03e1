import { PAPERS_TO_BRING } from "#app/domain/organisation/joining-steps.ts";
import { FOOD_SAFETY_EXEMPTIONS, type SellerKind } from "#app/domain/organisation/seller.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Field } from "#app/ui/kit/field.tsx";
import { PaperIcon } from "#app/ui/kit/icons.ts";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

/** What this kind of seller should have ready, and the two facts that decide what else is asked. */
export function PapersStep({ fields, kind }: { fields: BoundFields; kind: SellerKind | null }) {
  const { profile, joining } = useT().t.seller;
  const words: Readonly<Record<string, { name: string; text: string }>> = joining.papers;
  return (
    <>
      <section aria-label={joining.papersAsked}>
        <h2 className="mb-1 text-lg">{joining.papersAsked}</h2>
        <ul className="divide-y divide-line">
          {PAPERS_TO_BRING[kind ?? "cooperative"].map((paper) => (
            <li key={paper} className="flex gap-3 py-3">
              <PaperIcon className="mt-0.5 size-5 flex-none text-leaf" />
              <p className="min-w-0">
                <span className="block font-semibold">{words[paper]?.name}</span>
                <span className="text-ink-soft">{words[paper]?.text}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <Field {...fields.of("foodSafetyExemption")} label={profile.exemption} hint={profile.exemptionHint}>
        <Select
          {...fields.text("foodSafetyExemption")}
          placeholder={profile.notExempt}
          options={FOOD_SAFETY_EXEMPTIONS.map((code) => ({ value: code, label: profile.exemptions[code] }))}
        />
      </Field>
      <Field {...fields.of("gs1Prefix")} label={profile.gs1Prefix} hint={profile.gs1PrefixHint}>
        <TextInput {...fields.text("gs1Prefix")} inputMode="numeric" autoComplete="off" maxLength={10} />
      </Field>
    </>
  );
}

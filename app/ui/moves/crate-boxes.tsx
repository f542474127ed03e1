import type { ContainerKind } from "#app/domain/traceability/container.ts";
import { useT } from "#app/i18n/translate.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Checkbox } from "#app/ui/kit/checkbox.tsx";
import { FieldError, firstMessage } from "#app/ui/kit/field.tsx";

export type CrateChoice = {
  readonly id: string;
  readonly sscc: string;
  readonly kind: ContainerKind;
  readonly name: string | null;
  readonly lots: number;
  readonly children: number;
};

type CrateBoxesProps = { legend: string; crates: readonly CrateChoice[]; fields: BoundFields };

/** Whole crates to choose, each by what it is called and the end of its number, as it stands on the label. */
export function CrateBoxes({ legend, crates, fields }: CrateBoxesProps) {
  const words = useT().t.moves;
  const chosen = fields.list("containers");
  const message = firstMessage(fields.of("containers").error);
  if (crates.length === 0) return null;
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold">{legend}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {crates.map(({ id, sscc, kind, name, lots, children }) => (
          <Checkbox
            key={id}
            name="containers"
            value={id}
            defaultChecked={chosen.includes(id)}
            label={
              <span>
                <span lang="vi">{name ?? words.crate.kinds[kind]}</span>{" "}
                <span className="text-sm text-ink-soft tabular-nums">…{sscc.slice(-7)}</span>
                <span className="block text-sm text-ink-soft">
                  {lots > 0 ? words.lots(lots) : children > 0 ? words.crates(children) : words.crate.empty}
                </span>
              </span>
            }
          />
        ))}
      </div>
      {message && <FieldError>{message}</FieldError>}
    </fieldset>
  );
}

import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Field, fieldId } from "#app/ui/kit/field.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import type { UnitIntent } from "./unit-forms.tsx";

export type TenancyRow = {
  readonly id: string;
  readonly stallName: string;
  readonly stallCode: string;
  readonly sellerName: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly approvedAt: string | null;
  readonly refusedAt: string | null;
  readonly reason: string | null;
};

/** How it stands with a tenancy, in words and colour. */
export function TenancyState({ tenancy }: { tenancy: TenancyRow }) {
  const { t, f } = useT();
  const words = t.office.units;
  if (tenancy.refusedAt !== null) return <Badge tone="plum">{words.refused}</Badge>;
  if (tenancy.approvedAt === null) return <Badge tone="turmeric">{words.waiting}</Badge>;
  if (tenancy.endsOn !== null) return <Badge>{words.ended(f.date(tenancy.startsOn), f.date(tenancy.endsOn))}</Badge>;
  return <Badge tone="leaf">{words.confirmed(f.date(tenancy.startsOn))}</Badge>;
}

type TenancyListProps = {
  tenancies: readonly TenancyRow[];
  fieldsOf: (intent: UnitIntent) => BoundFields;
  isBusy: boolean;
};

/** Who stands in a market's stalls, with the board's acts beside each. */
export function TenancyList({ tenancies, fieldsOf, isBusy }: TenancyListProps) {
  const words = useT().t.office.units;
  if (tenancies.length === 0) return <p className="text-ink-soft">{words.noTenants}</p>;
  return (
    <ul className="grid divide-y divide-line">
      {tenancies.map((tenancy) => (
        <li key={tenancy.id} className="grid gap-2 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong lang="vi">{tenancy.sellerName}</strong>
            <span lang="vi" className="text-ink-soft">
              {tenancy.stallName} ({tenancy.stallCode})
            </span>
            <TenancyState tenancy={tenancy} />
          </p>
          {tenancy.reason && <p lang="vi">{tenancy.reason}</p>}
          <TenancyActs tenancy={tenancy} fieldsOf={fieldsOf} isBusy={isBusy} />
        </li>
      ))}
    </ul>
  );
}

function TenancyActs({ tenancy, fieldsOf, isBusy }: Omit<TenancyListProps, "tenancies"> & { tenancy: TenancyRow }) {
  const words = useT().t.office.units;
  const own = (intent: UnitIntent) => {
    const fields = fieldsOf(intent);
    return fields.value("tenancyId") === tenancy.id ? fields : undefined;
  };
  const idOf = (name: string) => `${fieldId(name)}-${tenancy.id}`;
  if (tenancy.approvedAt === null && tenancy.refusedAt === null) {
    return (
      <div className="flex flex-wrap items-end gap-3">
        <Form method="post">
          <input type="hidden" name="intent" value="approve" />
          <input type="hidden" name="tenancyId" value={tenancy.id} />
          <Button busy={isBusy}>{words.approve}</Button>
          {own("approve")?.summary.map(({ message }) => (
            <p key={message} className="mt-1 text-sm font-semibold text-plum-ink">
              {message}
            </p>
          ))}
        </Form>
        <Form method="post" noValidate className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="intent" value="refuse" />
          <input type="hidden" name="tenancyId" value={tenancy.id} />
          <Field
            name="reason"
            id={idOf("reason")}
            label={words.reason}
            error={own("refuse")?.of("reason").error ?? null}
          >
            <TextInput defaultValue={own("refuse")?.value("reason") ?? ""} lang="vi" maxLength={300} />
          </Field>
          <Button variant="secondary" busy={isBusy}>
            {words.refuse}
          </Button>
        </Form>
      </div>
    );
  }
  if (tenancy.approvedAt === null || tenancy.endsOn !== null) return null;
  return (
    <Form method="post" noValidate className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="intent" value="leave" />
      <input type="hidden" name="tenancyId" value={tenancy.id} />
      <Field
        name="lastDay"
        id={idOf("lastDay")}
        label={words.lastDay}
        error={own("leave")?.of("lastDay").error ?? null}
      >
        <DateInput defaultValue={own("leave")?.value("lastDay") ?? ""} />
      </Field>
      <Button variant="secondary" busy={isBusy}>
        {words.leave}
      </Button>
    </Form>
  );
}

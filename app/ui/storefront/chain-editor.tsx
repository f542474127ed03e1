import { Form } from "@remix-run/react";
import {
  CHAIN_ROLES,
  type ChainAct,
  type ChainLinkState,
  type ChainRole,
} from "#app/domain/organisation/chain-link.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Select } from "#app/ui/kit/select.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";

export type EditedLink = {
  readonly id: string;
  readonly role: ChainRole;
  readonly state: ChainLinkState;
  readonly sellerName: string;
  readonly partnerSellerId: string | null;
  readonly partnerName: string;
  readonly partnerPlace: string | null;
  readonly paperNumber: string | null;
  readonly sinceOn: string;
  readonly untilOn: string | null;
  readonly isMine: boolean;
  readonly acts: readonly ChainAct[];
};

type ChainEditorProps = { links: readonly EditedLink[]; today: string; fields: BoundFields; isBusy: boolean };

/** The links of the seller's chain with what it may do about each, and the form for one more. */
export function ChainEditor({ links, today, fields, isBusy }: ChainEditorProps) {
  const words = useT().t.storefront.chain;
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft">{words.lead}</p>
      {links.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {links.map((link) => (
            <LinkRow key={link.id} link={link} isBusy={isBusy} />
          ))}
        </ul>
      )}
      <Disclosure summary={words.add} open={fields.summary.length > 0}>
        <DeclareForm fields={fields} today={today} isBusy={isBusy} />
      </Disclosure>
    </div>
  );
}

function LinkRow({ link, isBusy }: { link: EditedLink; isBusy: boolean }) {
  const { t, f } = useT();
  const words = t.storefront.chain;
  const isOutside = link.partnerSellerId === null && link.state === "declared";
  const tone = link.state === "confirmed" ? "leaf" : link.state === "declared" ? "turmeric" : "neutral";
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="grid gap-0.5">
        <span>
          <strong lang="vi">{link.isMine ? link.partnerName : words.namedBy(link.sellerName)}</strong>{" "}
          <Badge tone={tone}>{isOutside ? words.outside : words.states[link.state]}</Badge>
        </span>
        <span className="text-sm text-ink-soft">
          {words.roles[link.role]},{" "}
          {link.untilOn === null ? f.date(link.sinceOn) : words.between(f.date(link.sinceOn), f.date(link.untilOn))}
          {link.partnerPlace !== null && <span lang="vi">, {link.partnerPlace}</span>}
          {link.paperNumber !== null && <>. {words.paperNote(link.paperNumber)}</>}
        </span>
      </div>
      {link.acts.length > 0 && (
        <Form method="post" className="flex flex-wrap gap-2">
          <input type="hidden" name="intent" value="answer" />
          <input type="hidden" name="linkId" value={link.id} />
          {link.acts.map((act) => (
            <Button
              key={act}
              name="act"
              value={act}
              size="small"
              variant={act === "confirm" ? "primary" : "secondary"}
              busy={isBusy}
              aria-label={`${words.acts[act]}: ${link.isMine ? link.partnerName : link.sellerName}`}
            >
              {words.acts[act]}
            </Button>
          ))}
        </Form>
      )}
    </li>
  );
}

function DeclareForm({ fields, today, isBusy }: Omit<ChainEditorProps, "links">) {
  const words = useT().t.storefront.chain;
  return (
    <Form method="post" noValidate className="grid max-w-form gap-5">
      <input type="hidden" name="intent" value="declare" />
      <FormErrors errors={fields.summary} />
      <Field {...fields.of("role")} label={words.role} required>
        <Select {...fields.text("role")} options={CHAIN_ROLES.map((value) => ({ value, label: words.roles[value] }))} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...fields.of("partnerTaxCode")} label={words.taxCode} hint={words.taxCodeHint}>
          <TextInput {...fields.text("partnerTaxCode")} inputMode="numeric" maxLength={30} autoComplete="off" />
        </Field>
        <Field {...fields.of("partnerName")} label={words.name} hint="&nbsp;">
          <TextInput {...fields.text("partnerName")} lang="vi" maxLength={160} autoComplete="off" />
        </Field>
        <Field {...fields.of("partnerPlace")} label={words.place}>
          <TextInput {...fields.text("partnerPlace")} lang="vi" maxLength={120} autoComplete="off" />
        </Field>
        <Field {...fields.of("paperNumber")} label={words.paper}>
          <TextInput {...fields.text("paperNumber")} maxLength={80} autoComplete="off" />
        </Field>
        <Field {...fields.of("sinceOn")} label={words.since} required>
          <DateInput defaultValue={fields.value("sinceOn") || today} max={today} />
        </Field>
      </div>
      <div>
        <Button busy={isBusy}>{words.declare}</Button>
      </div>
    </Form>
  );
}

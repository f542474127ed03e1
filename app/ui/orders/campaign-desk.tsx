import { useForm, type SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { DateInput } from "#app/ui/kit/date-input.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { DownloadIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { urls } from "#app/urls.ts";
import { VoucherTicket, type VoucherFacts } from "./voucher-ticket.tsx";

export type OwnVoucher = VoucherFacts & {
  readonly campaignId: string;
  readonly uses: number;
  readonly budgetVnd: number;
  readonly committedVnd: number;
  readonly isRunning: boolean;
};

type CampaignDeskProps = {
  vouchers: readonly OwnVoucher[];
  older: string | undefined;
  defaults: Readonly<Record<string, string>>;
  lastResult: SubmissionResult<string[]> | undefined;
  isBusy: boolean;
};

/** A seller's or the market's promotions: open one, print its code, watch its budget, end it. */
export function CampaignDesk({ vouchers, older, defaults, lastResult, isBusy }: CampaignDeskProps) {
  const { t } = useT();
  const words = t.orders.promotions;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.own} />
      <Disclosure summary={words.create} open={vouchers.length === 0 || lastResult !== undefined}>
        <CampaignForm defaults={defaults} lastResult={lastResult} isBusy={isBusy} />
      </Disclosure>
      <div className="grid gap-4">
        {vouchers.map((voucher) => (
          <Running key={voucher.code} voucher={voucher} />
        ))}
      </div>
      <Pager {...(older ? { older } : {})} />
    </div>
  );
}

function Running({ voucher }: { voucher: OwnVoucher }) {
  const { t, f } = useT();
  const words = t.orders.promotions;
  return (
    <VoucherTicket voucher={voucher}>
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={voucher.isRunning ? "leaf" : "neutral"}>{voucher.isRunning ? words.running : words.ended}</Badge>
        <span>{words.uses(voucher.uses)}</span>
        <span>{words.committed(f.money(voucher.committedVnd), f.money(voucher.budgetVnd))}</span>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <a
          className="inline-flex min-h-11 items-center gap-2"
          href={`/qr/phieu/${voucher.code}.png`}
          download={`${voucher.code}.png`}
        >
          <DownloadIcon className="size-5" />
          {words.qr}
        </a>
        {voucher.isRunning && (
          <Form method="post">
            <input type="hidden" name="intent" value="end" />
            <input type="hidden" name="campaignId" value={voucher.campaignId} />
            <Button variant="quiet" size="small">
              {words.end}
            </Button>
          </Form>
        )}
      </div>
    </VoucherTicket>
  );
}

function CampaignForm({ defaults, lastResult, isBusy }: Pick<CampaignDeskProps, "defaults" | "lastResult" | "isBusy">) {
  const { t } = useT();
  const words = t.orders.promotions;
  const [form, fields] = useForm<Record<string, string>>({
    id: "campaign",
    lastResult: lastResult ?? null,
    defaultValue: defaults,
  });
  const of = (name: string) => ({ name, error: fields[name]?.errors });
  const text = (name: string) => ({ defaultValue: fields[name]?.initialValue });
  const number = (name: string) => ({ ...text(name), inputMode: "numeric" as const, autoComplete: "off" });
  const errors = Object.entries(lastResult?.error ?? {}).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => (name === "" ? { message } : { name, message })),
  );
  return (
    <Form method="post" id={form.id} noValidate className="grid max-w-form gap-5">
      <FormErrors errors={errors} />
      <input type="hidden" name="intent" value="create" />
      <Field {...of("name")} label={words.form.name} required>
        <TextInput {...text("name")} maxLength={80} />
      </Field>
      <Field {...of("nameEn")} label={words.form.nameEn} required>
        <TextInput {...text("nameEn")} maxLength={80} />
      </Field>
      <Field {...of("description")} label={words.form.description} required>
        <Textarea {...text("description")} rows={2} maxLength={400} />
      </Field>
      <Field {...of("descriptionEn")} label={words.form.descriptionEn} required>
        <Textarea {...text("descriptionEn")} rows={2} maxLength={400} />
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...of("code")} label={words.form.code} hint={words.form.codeHint} required>
          <TextInput {...text("code")} autoCapitalize="characters" autoComplete="off" maxLength={20} />
        </Field>
        <Field {...of("percent")} label={words.form.percent} hint={words.form.percentHint} required>
          <TextInput {...number("percent")} suffix="%" />
        </Field>
        <Field {...of("capVnd")} label={words.form.cap} required>
          <TextInput {...number("capVnd")} suffix="₫" />
        </Field>
        <Field {...of("minSpendVnd")} label={words.form.min}>
          <TextInput {...number("minSpendVnd")} suffix="₫" />
        </Field>
        <Field {...of("perBuyerLimit")} label={words.form.perBuyer} required>
          <TextInput {...number("perBuyerLimit")} />
        </Field>
        <Field {...of("useLimit")} label={words.form.uses} hint={words.form.usesHint}>
          <TextInput {...number("useLimit")} />
        </Field>
        <Field {...of("budgetVnd")} label={words.form.budget} required>
          <TextInput {...number("budgetVnd")} suffix="₫" />
        </Field>
        <span />
        <Field {...of("startsOn")} label={words.form.starts} required>
          <DateInput {...text("startsOn")} />
        </Field>
        <Field {...of("endsOn")} label={words.form.ends} required>
          <DateInput {...text("endsOn")} />
        </Field>
      </div>
      <Button busy={isBusy}>{words.create}</Button>
    </Form>
  );
}

/** The address of the next page of promotions at a desk. */
export const olderCampaigns = (desk: "seller" | "office", cursor: string | undefined): string | undefined =>
  cursor && `${urls[desk].promotions}?sau=${cursor}`;

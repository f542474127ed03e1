import { Form } from "@remix-run/react";
import type { PublishedVersion } from "#app/domain/regulation/get-regulation.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { Textarea } from "#app/ui/kit/textarea.tsx";
import { urls } from "#app/urls.ts";
import { typedText, type FormState } from "#app/web/form-state.ts";

export const STANDING_TONES = {
  "in-force": "leaf",
  upcoming: "turmeric",
  superseded: "neutral",
  withdrawn: "plum",
} as const;

/** What was published, with its standing today; what does not bind yet can be taken back with a reason. */
export function AnnouncedVersions({ versions, form }: { versions: readonly PublishedVersion[]; form: FormState }) {
  const { t, f } = useT();
  const words = t.office.regulation;
  if (versions.length === 0) return null;
  return (
    <Card as="section" title={t.civic.regulation.versions}>
      <ul className="grid gap-3">
        {versions.map(({ version, standing, effectiveAt }, index) => {
          const before = versions[index + 1];
          return (
            <li key={version} className="grid gap-1">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <TextLink to={urls.regulationVersion(version)}>{t.civic.regulation.version(version)}</TextLink>
                <Badge tone={STANDING_TONES[standing]}>{t.civic.regulation.standing[standing]}</Badge>
                <span className="text-ink-soft">{t.civic.regulation.from(f.date(effectiveAt))}</span>
                {before && (
                  <TextLink to={urls.regulationComparison(before.version, version)}>
                    {t.civic.regulation.compareWith(before.version)}
                  </TextLink>
                )}
              </p>
              {standing === "upcoming" && <WithdrawForm version={version} form={form} />}
            </li>
          );
        })}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">{words.versionsHint}</p>
    </Card>
  );
}

function WithdrawForm({ version, form }: { version: string; form: FormState }) {
  const words = useT().t.office.regulation.withdraw;
  const isThis = form.values["version"] === version;
  const shown: FormState = isThis ? form : { values: {}, errors: {} };
  return (
    <Disclosure summary={words.act(version)} open={isThis}>
      <Form method="post" noValidate className="grid gap-4">
        {shown.errors[""]?.[0] && (
          <Notice kind="problem" live>
            {shown.errors[""][0]}
          </Notice>
        )}
        <p className="text-ink-soft">{words.hint}</p>
        <input type="hidden" name="version" value={version} />
        <Field name="reason" label={words.reason} error={shown.errors["reason"]} required>
          <Textarea defaultValue={typedText(shown, "reason")} lang="vi" rows={3} />
        </Field>
        <Field name="reasonEn" label={words.reasonEn} error={shown.errors["reasonEn"]} required>
          <Textarea defaultValue={typedText(shown, "reasonEn")} lang="en" rows={3} />
        </Field>
        <p>
          <Button name="intent" value="withdraw" variant="danger">
            {words.act(version)}
          </Button>
        </p>
      </Form>
    </Disclosure>
  );
}

import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findFormerCode } from "#app/domain/oversight/find-former-code.server.ts";
import { readScan } from "#app/domain/traceability/read-scan.ts";
import { readSscc } from "#app/domain/traceability/sscc.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Field } from "#app/ui/kit/field.tsx";
import { SearchIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextInput } from "#app/ui/kit/text-input.tsx";
import { FormerCodeCard } from "#app/ui/origin/former-code-card.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { readForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** The form as it was, with what is wrong; `readForm` would keep back a field of this name, which elsewhere is a secret. */
const unread = (code: string, message: string): SubmissionResult<string[]> => ({
  status: "error",
  initialValue: { code },
  error: { code: [message] },
});

const Scan = z.object({ code: z.string().trim().min(1).max(300) });

/** `?ma=` holds a code that the city's former system printed. */
export async function loader(args: LoaderFunctionArgs) {
  const { title, lead } = translatorFor(args.request).t.civic.scan;
  const code = new URL(args.request.url).searchParams.get("ma");
  const former = code === null ? undefined : await findFormerCode(await contextFor(args), { code });
  return json({ former: former ?? null, page: { title, description: lead } });
}

export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const form = await readForm(request, Scan);
  if (!form.ok) return form.reply();
  const sscc = readSscc(form.value.code);
  if (sscc !== undefined) return redirect(urls.containerPage(sscc), 303);
  const item = readScan(form.value.code);
  if (!item && (await findFormerCode(await contextFor(args), form.value)))
    return redirect(`${urls.scan}?ma=${encodeURIComponent(form.value.code)}`, 303);
  if (!item) return json(unread(form.value.code, translatorFor(request).t.civic.scan.unreadable), 422);
  return redirect(item.lot === null ? urls.productOrigin(item.gtin) : urls.lotOrigin(item.gtin, item.lot), 303);
}

/** For a code in the hand and no camera: what stands under the QR is enough. A phone's own camera opens the same page. */
export default function ScanPage() {
  const { former } = useLoaderData<typeof loader>();
  const words = useT().t.civic.scan;
  const fields = boundFields(formState(useActionData<typeof action>()));
  return (
    <div className="mx-auto grid max-w-form gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      {former && <FormerCodeCard code={former} />}
      <Form method="post" noValidate className="grid gap-4">
        <Field {...fields.of("code")} label={words.code} hint={words.hint} required>
          <TextInput {...fields.text("code")} autoComplete="off" autoCapitalize="characters" maxLength={300} />
        </Field>
        <Button size="large" icon={SearchIcon}>
          {words.look}
        </Button>
      </Form>
      <ol className="grid list-decimal gap-2 pl-6 text-ink-soft">
        <li>{words.camera}</li>
        <li>{words.typed}</li>
      </ol>
    </div>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { vietnamIso } from "#app/domain/shared/clock.ts";
import { correctDiaryEntry, strikeDiaryEntry } from "#app/domain/traceability/correct-diary-entry.server.ts";
import { getDiaryEntry } from "#app/domain/traceability/get-diary-entry.server.ts";
import { WAITING_STEPS } from "#app/domain/traceability/diary-steps.ts";
import { useT } from "#app/i18n/translate.tsx";
import { BookList } from "#app/ui/diary/book-list.tsx";
import { CorrectForm } from "#app/ui/diary/correct-form.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { DiaryForm, entryOfForm } from "#app/web/diary-form.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DONE = ["dinh-chinh", "da-gach"] as const;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const found = await getDiaryEntry(ctx, { eventId: args.params["id"] ?? "" });
  const query = new URL(args.request.url).searchParams;
  const { t } = translatorFor(args.request);
  return json({
    ...found,
    latest: localText(ctx.now()),
    at: localText(found.entry.occurredAt),
    done: DONE.find((name) => query.has(name)) ?? null,
    page: { title: t.diary.steps[found.entry.step] },
  });
}

/** `2026-11-28T07:00` in Vietnamese time, as the browser's own field wants it. */
const localText = (at: Date): string => vietnamIso(at).slice(0, 16);

const Act = z.union([
  z.object({ intent: z.literal("strike") }),
  z.object({ intent: z.literal("correct") }).and(DiaryForm),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const act = form.value;
  const eventId = args.params["id"] ?? "";
  const done = await refusalsToForm(form, async () => {
    if (act.intent === "strike") {
      await strikeDiaryEntry(ctx, { eventId });
      return eventId;
    }
    const { entry } = await getDiaryEntry(ctx, { eventId });
    const { intent: _, ...typed } = act;
    const kept = { pictures: entry.pictures, document: entry.facts["document"] };
    return (await correctDiaryEntry(ctx, { eventId, entry: await entryOfForm(ctx, typed, kept) })).eventId;
  });
  if (isReply(done)) return done;
  return redirect(`${urls.seller.diaryEntry(done)}?${done === eventId ? "da-gach" : "dinh-chinh"}=1`, 303);
}

export default function DiaryEntry() {
  const data = useLoaderData<typeof loader>();
  const { entry, at, latest, done } = data;
  const { t, f } = useT();
  const words = t.diary.book;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const { document } = entry.facts;
  const stored = {
    placeId: entry.placeId,
    at,
    productId: entry.productId,
    growerCode: entry.growerCode,
    lotId: entry.lotId,
    ...Object.fromEntries(Object.entries(entry.facts).map(([key, value]) => [`facts.${key}`, value])),
  };
  const strike = formState(reply, "strike");
  return (
    <div className="grid gap-6">
      <PageHeading
        title={t.diary.steps[entry.step]}
        lead={words.recorded(f.date(entry.recordedAt), entry.recordedBy ?? "")}
        actions={<TextLink to={urls.seller.diaryBook}>{words.title}</TextLink>}
      />
      {done && (
        <Notice kind="done" live>
          {done === "dinh-chinh" ? words.corrected : words.struck}
        </Notice>
      )}
      <BookList entries={[entry]} hasLinks={false} />
      {typeof document === "string" && (
        <p>
          {words.report}: <TextLink to={urls.document(document)}>{words.seeReport}</TextLink>
        </p>
      )}
      {data.canCorrect ? (
        <Card as="section" title={words.correct}>
          <p className="mb-4 text-ink-soft">{words.correctLead}</p>
          <CorrectForm
            page={data}
            fields={boundFields(formState(reply, "correct"), stored)}
            latest={latest}
            isBusy={isBusy}
          />
        </Card>
      ) : (
        entry.step === "test" && <p className="text-ink-soft">{words.testStands}</p>
      )}
      {data.canStrike && (
        <Card as="section" title={words.strike}>
          <Form method="post" className="grid gap-3">
            <input type="hidden" name="intent" value="strike" />
            <FormErrors errors={boundFields(strike).summary} />
            <p className="text-ink-soft">{words.strikeLead}</p>
            <div>
              <Button variant="secondary" busy={isBusy}>
                {words.strikeNow}
              </Button>
            </div>
          </Form>
        </Card>
      )}
      {data.canCorrect && WAITING_STEPS.includes(entry.step) && <p className="text-ink-soft">{words.mustStand}</p>}
    </div>
  );
}

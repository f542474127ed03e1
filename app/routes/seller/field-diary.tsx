import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { isDiaryStep } from "#app/domain/traceability/diary-steps.ts";
import { getFieldBook } from "#app/domain/traceability/get-field-book.server.ts";
import { recordDiaryEntry } from "#app/domain/traceability/record-diary-entry.server.ts";
import { newStart, returnedStart } from "#app/ui/field/entry-start.ts";
import { FieldPage } from "#app/ui/field/field-page.tsx";
import { ALL_STEPS } from "#app/ui/field/home-screen.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { DiaryForm, entryOfForm } from "#app/web/diary-form.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export const handle = { frame: "own" };
export const links: LinksFunction = () => [{ rel: "manifest", href: "/nhat-ky.webmanifest" }];

/** The page asks for its book itself: a router that asked again would fail without a network. */
export const shouldRevalidate = (): boolean => false;

/**
 * `?vo` is the empty page that the service worker keeps: nobody's, so it is given to everybody. `?viec=` opens the form of a
 * step, for a browser without a script.
 */
export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const page = { title: translatorFor(args.request).t.seller.field.title };
  if (query.has("vo")) return json({ book: null, asked: null, formId: null, isRecorded: false, page });
  const ctx = await contextFor(args, { must: "seller" });
  const step = query.get("viec");
  return json({
    book: await getFieldBook(ctx),
    asked: step === null ? null : { step, placeId: query.get("noi") ?? "" },
    formId: ctx.newId(),
    isRecorded: query.has("da-ghi"),
    page,
  });
}

/** A form without a script. A lot that it opened is shown with its code; other work leads back to the book. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, DiaryForm);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, async () => recordDiaryEntry(ctx, await entryOfForm(ctx, form.value)));
  if (isReply(done)) return done;
  if (!done.lot) return redirect(`${urls.seller.fieldDiary}?da-ghi=1`, 303);
  return redirect(`${urls.seller.lot(done.lot.id)}?${done.isHeld ? "tam-giu" : "moi"}=1`, 303);
}

export default function FieldDiary() {
  const { book, asked, formId, isRecorded } = useLoaderData<typeof loader>();
  const reply = formState(useActionData<typeof action>());
  const errors = Object.fromEntries(
    Object.entries(reply.errors).flatMap(([name, messages]) => (name === "" ? [] : [[name, messages?.[0]]])),
  );
  const typed = textsOf(reply.values);
  const start = returnedStart(typed, errors) ?? (book && asked ? startOf(book, asked) : null);
  return (
    <FieldPage
      first={book}
      asked={start}
      begins={start ? "ghi" : asked?.step === ALL_STEPS ? "viec" : "so"}
      summary={reply.errors[""] ?? []}
      formId={typed["clientId"] ?? formId}
      isRecorded={isRecorded}
    />
  );
}

/** What was typed, by the name of its field; facts are told apart by `facts.` before theirs. */
function textsOf(values: Readonly<Record<string, unknown>>, before = ""): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): Array<[string, string]> => {
      if (typeof value === "string") return [[before + name, value]];
      const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
      return isGroup ? Object.entries(textsOf(value as Readonly<Record<string, unknown>>, `${before}${name}.`)) : [];
    }),
  );
}

/** The form that an address asks for: as the last entry of its kind at that place proposes it. */
function startOf(book: FieldBook, { step, placeId }: { step: string; placeId: string }) {
  if (!isDiaryStep(step)) return null;
  const place = book.places.find(({ id }) => id === placeId) ?? book.places[0];
  if (!place) return null;
  const known =
    book.suggestions.find((one) => one.step === step && one.placeId === place.id) ??
    book.last.find((one) => one.step === step && one.placeId === place.id);
  return newStart(book, {
    step,
    placeId: place.id,
    productId: known?.productId ?? null,
    growerCode: known?.growerCode ?? null,
    facts: known?.facts ?? {},
  });
}

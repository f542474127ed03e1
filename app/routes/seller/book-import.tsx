import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { z } from "zod";
import { decideBookImport } from "#app/domain/traceability/decide-book-import.server.ts";
import { BOOK_IMPORT_VIEWS, type BookImportView } from "#app/domain/traceability/book-import-views.ts";
import { getBookImport } from "#app/domain/traceability/get-book-import.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { BookImportDecision } from "#app/ui/lots/book-import-decision.tsx";
import { BookImportNumbers } from "#app/ui/lots/book-import-numbers.tsx";
import { BookImportRows } from "#app/ui/lots/book-import-rows.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Progress } from "#app/ui/kit/progress.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { urls } from "#app/urls.ts";
import { notedRows, summaryOf } from "#app/web/book-import-view.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const RELOAD_MS = 1_500;
const VIEW_WORDS: Readonly<Record<BookImportView, string>> = {
  faults: "loi",
  warnings: "de-y",
  planned: "se-ghi",
  made: "da-ghi",
};

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const translator = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const afterLine = Number(query.get("sau") ?? 0) || 0;
  const view = BOOK_IMPORT_VIEWS.find((one) => VIEW_WORDS[one] === query.get("xem")) ?? "faults";
  const page = await getBookImport(ctx, { importId: args.params["id"] ?? "", view, afterLine });
  const { found, counts, noted, planned, made, next } = page;
  const words = translator.t.seller.bookImports;
  return json({
    found,
    counts,
    view,
    noted: notedRows(noted, view === "warnings" ? "warnings" : "faults", translator),
    planned: planned.map(({ line, cells }) => ({ line, day: cells["day"] ?? "", what: summaryOf(cells) })),
    made,
    next,
    isFirst: afterLine === 0,
    page: { title: words.detail(words.kinds[found.kind], found.fileName) },
  });
}

const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("apply"), planHash: z.string().max(64) }),
  z.object({ intent: z.literal("replan") }),
  z.object({ intent: z.literal("cancel") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const { intent: decision, ...rest } = form.value;
  const importId = args.params["id"] ?? "";
  const done = await refusalsToForm(form, () => decideBookImport(ctx, { importId, decision, ...rest }));
  return isReply(done) ? done : redirect(urls.seller.bookImport(importId), 303);
}

/** While work runs in the background the page asks again by itself; without a script it reloads. */
function useReloading(isRunning: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(revalidate, RELOAD_MS);
    return () => clearInterval(timer);
  }, [isRunning, revalidate]);
}

export default function SellerBookImport() {
  const { found, counts, view, noted, planned, made, next, isFirst } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.seller.bookImports;
  const state = formState(useActionData<typeof action>());
  useReloading(found.state === "planning" || found.state === "applying");
  const address = (which: BookImportView, after?: number): string =>
    `${urls.seller.bookImport(found.id)}?xem=${VIEW_WORDS[which]}${after === undefined ? "" : `&sau=${after}`}`;
  const sizes = {
    faults: counts.faulty + counts.failed,
    warnings: counts.warned,
    planned: counts.toMake,
    made: counts.made,
  };
  return (
    <div className="grid gap-6">
      <PageHeading
        above={words.states[found.state]}
        title={words.detail(words.kinds[found.kind], found.fileName)}
        lead={f.dateTime(found.createdAt)}
      />
      {found.state === "planning" && (
        <Running label={words.progress.planning} done={counts.planned} all={counts.read} />
      )}
      {found.state === "applying" && (
        <Running label={words.progress.applying} done={counts.made + counts.failed} all={counts.toMake} />
      )}
      {found.state === "applied" && (
        <Notice kind="done" live>
          {words.applied(f.number(counts.made))}
        </Notice>
      )}
      <BookImportNumbers counts={counts} isDecided={found.state === "applying" || found.state === "applied"} />
      {found.unread.length > 0 && <Notice kind="attention">{words.unread(f.list(found.unread))}</Notice>}
      {found.state === "planned" && (
        <BookImportDecision counts={counts} planHash={found.planHash ?? ""} state={state} />
      )}
      <section className="grid gap-3">
        <Tabs
          label={words.views.label}
          tabs={BOOK_IMPORT_VIEWS.map((which) => ({
            to: address(which),
            label: words.views[which],
            current: which === view,
            count: sizes[which],
          }))}
        />
        <BookImportRows importId={found.id} view={view} noted={noted} planned={planned} made={made} />
      </section>
      <Pager
        newer={isFirst ? undefined : address(view)}
        older={next === null ? undefined : address(view, next)}
        olderLabel={words.more}
      />
    </div>
  );
}

function Running({ label, done, all }: { label: string; done: number; all: number }) {
  const { t, f } = useT();
  const words = t.seller.bookImports;
  return (
    <Card as="section">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Progress label={label} value={done} max={Math.max(1, all)} text={words.of(f.number(done), f.number(all))} />
      <p className="mt-2 text-sm text-ink-soft">{words.leave}</p>
    </Card>
  );
}

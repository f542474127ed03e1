import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { destroyLot, sellOutside, stockLot } from "#app/domain/traceability/dispose-of-lot.server.ts";
import { getOutletForm } from "#app/domain/traceability/get-moving-form.server.ts";
import { DestroyLot, SellOutside, StockLot } from "#app/domain/traceability/moving.schema.ts";
import { lotAmount } from "#app/i18n/lot-amount.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { DestroyForm, SellForm, StockForm } from "#app/ui/moves/outlet-forms.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { DocumentsField, sentFiles } from "#app/web/document-form.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SAVED = "da-ghi";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { lot, places, documents, today } = await getOutletForm(ctx, { lotId: args.params["id"] ?? "" });
  const { t } = translatorFor(args.request);
  return json({
    lot,
    documents,
    places: places.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    today,
    isSaved: new URL(args.request.url).searchParams.has(SAVED),
    page: { title: t.moves.outOfLot.title(lot.code) },
  });
}

const Act = z.discriminatedUnion("intent", [
  SellOutside.extend({ intent: z.literal("sell") }),
  DestroyLot.extend({ intent: z.literal("destroy"), documents: DocumentsField }),
  StockLot.extend({ intent: z.literal("stock") }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const lotId = args.params["id"] ?? "";
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => carryOut(ctx, lotId, form.value));
  return isReply(done) ? done : redirect(`${urls.seller.outOfLot(lotId)}?${SAVED}=1`, 303);
}

async function carryOut(ctx: Ctx, lotId: string, act: z.output<typeof Act>): Promise<void> {
  switch (act.intent) {
    case "sell":
      return sellOutside(ctx, { ...act, lotId });
    case "destroy": {
      const { documents, ...facts } = act;
      return destroyLot(ctx, { ...facts, lotId, files: await sentFiles(documents) });
    }
    case "stock":
      return stockLot(ctx, { ...act, lotId });
  }
}

export default function OutOfLot() {
  const { lot, documents, places, today, isSaved } = useLoaderData<typeof loader>();
  const translator = useT();
  const { t, locale } = translator;
  const words = t.moves.outOfLot;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const form = (intent: string) => ({ lot, places, today, isBusy, fields: boundFields(formState(reply, intent)) });
  return (
    <div className="grid gap-5">
      <PageHeading
        above={
          <Breadcrumbs
            crumbs={[
              lot.makerName === null
                ? { label: words.back(lot.code), to: urls.seller.lot(lot.id) }
                : { label: t.moves.title, to: urls.seller.moves },
              { label: words.link },
            ]}
          />
        }
        title={words.title(lot.code)}
        lead={
          <>
            <span lang="vi">{locale === "en" ? (lot.productNameEn ?? lot.productName) : lot.productName}</span>.{" "}
            {words.inHand}: <strong>{lotAmount(Math.max(0, lot.onHand), lot.uom, lot, translator)}</strong>
          </>
        }
        actions={
          <LinkButton to={urls.seller.newShipment} variant="secondary" size="small">
            {t.moves.newShipment}
          </LinkButton>
        }
      />
      {isSaved && (
        <Notice kind="done" live>
          {t.moves.done.recorded}
        </Notice>
      )}
      {lot.state !== "open" && <Notice kind="attention">{t.moves.one.held}</Notice>}
      <div className="grid items-start gap-5 xl:grid-cols-3">
        <Card as="section" title={words.sell}>
          <SellForm {...form("sell")} />
        </Card>
        <Card as="section" title={words.stock}>
          <StockForm {...form("stock")} />
        </Card>
        <Card as="section" title={words.destroy}>
          <DestroyForm {...form("destroy")} />
        </Card>
      </div>
      {documents.length > 0 && (
        <Card as="section" title={t.documents.purposes.lot}>
          <ul className="grid gap-1">
            {documents.map(({ documentId, about }) => (
              <li key={documentId}>
                <TextLink to={urls.document(documentId)}>
                  {about === "received" ? t.moves.supplier.documents : words.documents}
                </TextLink>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

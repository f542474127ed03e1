import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { getHeldContainer } from "#app/domain/traceability/list-containers.server.ts";
import { PackContainer, UnpackContainer } from "#app/domain/traceability/moving.schema.ts";
import { packContainer, unpackContainer } from "#app/domain/traceability/pack-container.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { boundFields } from "#app/ui/kit/bound-fields.ts";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { PackForm, UnpackForm } from "#app/ui/moves/container-forms.tsx";
import { InsideList } from "#app/ui/moves/inside-list.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { formState } from "#app/web/form-state.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SAVED = "da-ghi";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const held = await getHeldContainer(ctx, { containerId: args.params["id"] ?? "" });
  const { container } = held;
  const crate = ({ id, sscc, kind, name, lots, children }: (typeof held.choices)[number]) => ({
    id,
    sscc,
    kind,
    name,
    lots,
    children,
  });
  const { t } = translatorFor(args.request);
  return json({
    container: { ...crate(container), parentSscc: container.parentSscc, isOnTheWay: container.isOnTheWay },
    inside: held.inside,
    children: held.children.map(crate),
    choices: held.choices.map(crate),
    lots: held.lots,
    places: held.places.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
    isSaved: new URL(args.request.url).searchParams.has(SAVED),
    page: { title: container.name ?? `${t.moves.crate.kinds[container.kind]} …${container.sscc.slice(-7)}` },
  });
}

const Act = z.discriminatedUnion("intent", [
  PackContainer.extend({ intent: z.literal("pack") }),
  UnpackContainer.extend({ intent: z.literal("unpack") }),
  z.object({ intent: z.literal("empty"), placeId: z.string().uuid() }),
]);

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const containerId = args.params["id"] ?? "";
  const form = await readForm(args.request, Act);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => carryOut(ctx, containerId, form.value));
  return isReply(done) ? done : redirect(`${urls.seller.container(containerId)}?${SAVED}=1`, 303);
}

const carryOut = (ctx: Ctx, containerId: string, act: z.output<typeof Act>): Promise<void> => {
  if (act.intent === "pack") return packContainer(ctx, { ...act, containerId });
  const lines = act.intent === "unpack" ? act.lines : [];
  const containers = act.intent === "unpack" ? act.containers : [];
  return unpackContainer(ctx, { containerId, placeId: act.placeId, lines, containers });
};

export default function Container() {
  const { container, inside, children, choices, lots, places, isSaved } = useLoaderData<typeof loader>();
  const words = useT().t.moves;
  const reply = useActionData<typeof action>();
  const isBusy = useNavigation().state === "submitting";
  const fieldsOf = (intent: string) => boundFields(formState(reply, intent));
  const name = container.name ?? words.crate.kinds[container.kind];
  const isEmpty = inside.length + children.length === 0;
  return (
    <div className="grid gap-5">
      <PageHeading
        above={<Breadcrumbs crumbs={[{ label: words.crate.back, to: urls.seller.containers }, { label: name }]} />}
        title={<span lang="vi">{name}</span>}
        lead={
          <span className="tabular-nums">
            {words.crate.sscc} {container.sscc}
            {container.parentSscc !== null && <>. {words.crate.on(container.parentSscc)}</>}
          </span>
        }
        actions={
          <>
            <LinkButton to={urls.containerCode(container.sscc, "pdf")} reloadDocument variant="secondary" size="small">
              {words.crate.label}
            </LinkButton>
            <LinkButton to={urls.containerPage(container.sscc)} variant="secondary" size="small">
              {words.crate.publicPage}
            </LinkButton>
          </>
        }
      />
      {isSaved && (
        <Notice kind="done" live>
          {words.done.recorded}
        </Notice>
      )}
      {container.isOnTheWay && <Notice kind="attention">{words.crate.onTheWay}</Notice>}
      <Card as="section" title={words.crate.contents}>
        {isEmpty ? (
          <p className="text-ink-soft">{words.crate.empty}</p>
        ) : (
          <InsideList inside={inside} crates={children} />
        )}
      </Card>
      {!container.isOnTheWay && (
        <div className="grid items-start gap-5 xl:grid-cols-2">
          <Card as="section" title={words.crate.pack}>
            <PackForm lots={lots} choices={choices} places={places} fields={fieldsOf("pack")} isBusy={isBusy} />
          </Card>
          {!isEmpty && (
            <Card as="section" title={words.crate.unpack}>
              <UnpackForm
                inside={inside}
                crates={children}
                places={places}
                fields={fieldsOf("unpack")}
                all={fieldsOf("empty")}
                isBusy={isBusy}
              />
            </Card>
          )}
        </div>
      )}
    </div>
  );
}

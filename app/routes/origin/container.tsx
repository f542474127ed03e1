import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { CONTAINER_KINDS } from "#app/domain/traceability/container.ts";
import { getContainerPage } from "#app/domain/traceability/get-container-page.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { UnknownIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { VerdictBand, type Verdict } from "#app/ui/kit/verdict-band.tsx";
import { InsideList } from "#app/ui/moves/inside-list.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";
export const headers = publicPage;

const VERDICTS = { recalled: "danger", held: "careful", good: "genuine" } as const satisfies Record<string, Verdict>;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { t } = translatorFor(args.request);
  const sscc = args.params["sscc"] ?? "";
  try {
    const found = await getContainerPage(ctx, { sscc });
    const kind = CONTAINER_KINDS.find((one) => one === found.kind) ?? "crate";
    const container = { ...found, kind, seenAt: found.seenAt?.toISOString() ?? null };
    return json({ container, page: { title: t.moves.crate.public.title(t.moves.crate.kinds[kind], found.sscc) } });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return json({ container: null, page: { title: t.moves.crate.public.unknown } }, 404);
  }
}

/** What a crate holds, for whoever scans it: the verdict first, then lot by lot. */
export default function ContainerPublic() {
  const { container } = useLoaderData<typeof loader>();
  const { t, f } = useT();
  const words = t.moves.crate.public;
  if (container === null)
    return (
      <EmptyState icon={UnknownIcon} title={words.unknown}>
        {words.unknownText}
      </EmptyState>
    );
  const { verdict, inside, makerName, seenAt, sscc, kind, name, ownId } = container;
  const codes = f.list(inside.filter(({ state }) => state === verdict).map(({ code }) => code));
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-5">
      <PageHeading
        title={<span lang="vi">{name ?? t.moves.crate.kinds[kind]}</span>}
        lead={
          <>
            <span className="tabular-nums">(00) {sscc}</span>. <span lang="vi">{words.by(makerName)}</span>
            {seenAt !== null && <>. {words.lastSeen(f.dateTime(seenAt))}</>}
          </>
        }
      />
      {inside.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <VerdictBand
            verdict={VERDICTS[verdict]}
            word={words.words[verdict]}
            sentence={verdict === "good" ? words.good : verdict === "held" ? words.held(codes) : words.recalled(codes)}
          />
          <p className="text-ink-soft">{words.lead}</p>
          <InsideList inside={inside} />
        </>
      )}
      {ownId !== null && (
        <p>
          <TextLink to={urls.seller.container(ownId)}>{t.moves.crate.mine}</TextLink>
        </p>
      )}
    </div>
  );
}

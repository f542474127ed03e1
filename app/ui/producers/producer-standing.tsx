import type { PublicStanding } from "#app/domain/oversight/get-public-standing.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

/** Says plainly that a stall sells nothing for now, since when and on which article. */
export function ProducerStanding({ standing }: { standing: PublicStanding }) {
  const { t, f } = useT();
  const words = t.sanctions.public;
  const { restriction, since, article, version, isAppealed } = standing;
  return (
    <Notice kind="problem" title={words[restriction]}>
      {since && <>{words.since(f.date(since))} </>}
      {article !== null && version !== null && (
        <TextLink to={`${urls.regulationVersion(version)}#dieu-${article}`}>{words.article(article, version)}</TextLink>
      )}
      {isAppealed && <> {words.appealed}</>}
    </Notice>
  );
}

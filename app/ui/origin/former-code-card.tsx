import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

type FormerCodeCardProps = {
  code: {
    readonly sellerName: string;
    readonly sellerSlug: string;
    readonly productName: string | null;
    readonly gtin: string | null;
    readonly lot: string | null;
    readonly state: "unused" | "active" | "cancelled";
  };
};

/** What is known of a stamp that the former system printed: whose it is, and that nobody can say whether it is genuine. */
export function FormerCodeCard({ code }: FormerCodeCardProps) {
  const words = useT().t.civic.scan.former;
  const isSound = code.state === "active";
  return (
    <Notice kind={isSound ? "info" : "attention"} title={words.heading} live>
      <p>
        {words.of(code.sellerName)} {words.states[code.state]} {isSound && words.caution}
      </p>
      <p className="flex flex-wrap gap-x-5">
        {code.gtin !== null && code.lot !== null && (
          <TextLink to={urls.lotOrigin(code.gtin, code.lot)}>{words.lot(code.lot)}</TextLink>
        )}
        {code.gtin !== null && code.lot === null && (
          <TextLink to={urls.productOrigin(code.gtin)}>
            {words.product}
            {code.productName !== null && <span lang="vi">: {code.productName}</span>}
          </TextLink>
        )}
        <TextLink to={urls.producer(code.sellerSlug)}>{words.seller}</TextLink>
      </p>
    </Notice>
  );
}

import { Form } from "@remix-run/react";
import type { ChainAct, ChainLinkState, ChainRole } from "#app/domain/organisation/chain-link.ts";
import type { ChainStanding } from "#app/domain/organisation/chain-paper.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import type { BoundFields } from "#app/ui/kit/bound-fields.ts";
import { Button } from "#app/ui/kit/button.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { STANDING_TONES } from "./chain-tones.ts";
import { DeclareForm, type ChainChoices } from "./declare-form.tsx";

export type EditedLink = {
  readonly id: string;
  readonly role: ChainRole;
  readonly state: ChainLinkState;
  readonly standing: ChainStanding;
  readonly sellerName: string;
  readonly partnerSellerId: string | null;
  readonly partnerName: string;
  readonly partnerPlace: string | null;
  readonly provinceName: string | null;
  readonly provinceNameEn: string | null;
  readonly paperNumber: string | null;
  readonly sinceOn: string;
  readonly untilOn: string | null;
  readonly isMine: boolean;
  readonly acts: readonly ChainAct[];
};

type ChainEditorProps = {
  links: readonly EditedLink[];
  choices: ChainChoices;
  today: string;
  fields: BoundFields;
  isBusy: boolean;
};

/** The links of the seller's chain with what it may do about each, and the form for one more. */
export function ChainEditor({ links, choices, today, fields, isBusy }: ChainEditorProps) {
  const words = useT().t.storefront.chain;
  return (
    <div className="grid gap-4">
      {links.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {links.map((link) => (
            <LinkRow key={link.id} link={link} isBusy={isBusy} />
          ))}
        </ul>
      )}
      <Disclosure summary={words.add} open={fields.summary.length > 0 || links.length === 0}>
        <DeclareForm fields={fields} choices={choices} today={today} isBusy={isBusy} />
      </Disclosure>
    </div>
  );
}

function LinkRow({ link, isBusy }: { link: EditedLink; isBusy: boolean }) {
  const { t, f, locale } = useT();
  const words = t.storefront.chain;
  const province = locale === "en" ? link.provinceNameEn : link.provinceName;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="grid min-w-0 gap-0.5">
        <span>
          <strong lang="vi">{link.isMine ? link.partnerName : words.namedBy(link.sellerName)}</strong>{" "}
          <StandingBadge link={link} />
        </span>
        <span className="text-sm text-ink-soft">
          {words.roles[link.role]},{" "}
          {link.untilOn === null
            ? t.chain.shop.since(f.date(link.sinceOn))
            : words.between(f.date(link.sinceOn), f.date(link.untilOn))}
          {link.partnerPlace !== null && <span lang="vi">, {link.partnerPlace}</span>}
          {province !== null && <>, {province}</>}
          {link.paperNumber !== null && <>. {words.paperNote(link.paperNumber)}</>}
        </span>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {link.isMine && (
          <TextLink to={urls.seller.chainLink(link.id)} aria-label={`${t.chain.open}: ${link.partnerName}`}>
            {link.state === "declared" || link.state === "confirmed" ? t.chain.open : t.chain.see}
          </TextLink>
        )}
        <ActButtons link={link} isBusy={isBusy} />
      </div>
    </li>
  );
}

/** How far a link may be believed while it stands, else what became of it. */
export function StandingBadge({ link }: { link: Pick<EditedLink, "state" | "standing" | "partnerSellerId"> }) {
  const { t } = useT();
  const words = t.storefront.chain.states;
  if (link.state === "declined" || link.state === "ended") return <Badge tone="neutral">{words[link.state]}</Badge>;
  const isAsked = link.standing === "said" && link.partnerSellerId !== null;
  return (
    <Badge tone={STANDING_TONES[link.standing]}>{isAsked ? words.declared : t.chain.standings[link.standing]}</Badge>
  );
}

export function ActButtons({
  link,
  isBusy,
}: {
  link: Pick<EditedLink, "id" | "acts" | "isMine" | "partnerName" | "sellerName">;
  isBusy: boolean;
}) {
  const words = useT().t.storefront.chain;
  if (link.acts.length === 0) return null;
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="linkId" value={link.id} />
      {link.acts.map((act) => (
        <Button
          key={act}
          name="act"
          value={act}
          size="small"
          variant={act === "confirm" ? "primary" : "secondary"}
          busy={isBusy}
          aria-label={`${words.acts[act]}: ${link.isMine ? link.partnerName : link.sellerName}`}
        >
          {words.acts[act]}
        </Button>
      ))}
    </Form>
  );
}

import type { ChainGoods, ChainHandover, ChainNode, OriginChain } from "#app/domain/traceability/origin-chain.ts";
import type { Story } from "#app/domain/traceability/story.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { CHAIN_WIDTH, layOutChain, type LaidArrow, type LaidNode } from "./chain-layout.ts";

type LotChainProps = { chain: OriginChain; story: Story };

/** Who handed what to whom: the picture for the eye, and the same as a list for whoever reads or hears. */
export function LotChain({ chain, story }: LotChainProps) {
  const translator = useT();
  const words = translator.t.origin.chain;
  const laid = layOutChain(chain, (node) => nodeWords(node, story, translator));
  return (
    <div className="grid items-start gap-x-8 gap-y-4 sm:grid-cols-[21.5rem_minmax(0,1fr)] print:grid-cols-[38mm_minmax(0,1fr)] print:gap-x-3">
      <svg viewBox={`0 0 ${CHAIN_WIDTH} ${laid.height}`} aria-hidden className="lot-chain">
        <defs>
          <ArrowHead id="chain-head" />
          <ArrowHead id="chain-head-declared" isDeclared />
        </defs>
        {laid.arrows.map((arrow) => (
          <path
            key={arrow.key}
            d={arrow.path}
            className={arrow.isDeclared ? "lot-chain-way is-declared" : "lot-chain-way"}
            markerEnd={arrow.isDeclared ? "url(#chain-head-declared)" : "url(#chain-head)"}
          />
        ))}
        {laid.nodes.map((node) => (
          <NodeBox key={node.node.key} laid={node} />
        ))}
        {laid.arrows.map((arrow) => (
          <ArrowNumber key={arrow.key} arrow={arrow} />
        ))}
      </svg>
      <div className="grid gap-3 text-sm">
        {chain.handovers.length === 0 ? (
          <p>{words.alone(chain.nodes[0]?.name ?? "")}</p>
        ) : (
          <ol aria-label={words.listLabel} className="grid gap-2.5 print:gap-1">
            {chain.handovers.map((handover, index) => (
              <Handover
                key={`${handover.from} ${handover.to}`}
                number={index + 1}
                handover={handover}
                nodes={chain.nodes}
              />
            ))}
          </ol>
        )}
        {chain.carriers.length > 0 && (
          <p>
            <span className="text-ink-soft">{words.carriers}: </span>
            {chain.carriers.map((carrier, index) => (
              <span key={carrier.key}>
                {index > 0 && ", "}
                <PartyName party={carrier} /> ({words.standings[carrier.standing]})
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

function nodeWords(node: ChainNode, story: Story, { t, locale }: Translator) {
  const words = t.origin.chain;
  const works = node.works.map((work) =>
    work === "harvested" || work === "produced" ? words.making[work][story] : words.works[work],
  );
  const place = locale === "vi" ? node.place : (node.placeEn ?? node.place);
  return {
    name: (locale === "vi" ? node.name : (node.nameEn ?? node.name)) || words.unnamed,
    small: [
      [...new Set(works)].join(", "),
      place ?? "",
      node.standing === "recorded" ? "" : words.standings[node.standing],
    ].filter((text) => text !== ""),
  };
}

function NodeBox({ laid: { node, x, y, width, height, nameLines, smallLines } }: { laid: LaidNode }) {
  const look = `lot-chain-node is-${node.standing}${node.isSubject ? " is-subject" : ""}`;
  return (
    <g className={look}>
      <rect x={x} y={y} width={width} height={height} rx="8" />
      <text x={x + 10} y={y + 22}>
        {nameLines.map((line, index) => (
          <tspan key={index} x={x + 10} dy={index === 0 ? 0 : 18} className="lot-chain-name">
            {line}
          </tspan>
        ))}
        {smallLines.map((line, index) => (
          <tspan key={`s${index}`} x={x + 10} dy={index === 0 ? 17 : 15} className="lot-chain-small">
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

const ArrowHead = ({ id, isDeclared = false }: { id: string; isDeclared?: boolean }) => (
  <marker
    id={id}
    viewBox="0 0 8 8"
    refX="6"
    refY="4"
    markerWidth="11"
    markerHeight="11"
    markerUnits="userSpaceOnUse"
    orient="auto"
  >
    <path d="M0 0L8 4L0 8z" className={isDeclared ? "lot-chain-head is-declared" : "lot-chain-head"} />
  </marker>
);

const ArrowNumber = ({ arrow: { x, y, number, isDeclared } }: { arrow: LaidArrow }) => (
  <g className={isDeclared ? "lot-chain-number is-declared" : "lot-chain-number"}>
    <circle cx={x} cy={y} r="11" />
    <text x={x} y={y + 4.5}>
      {number}
    </text>
  </g>
);

type HandoverProps = { number: number; handover: ChainHandover; nodes: readonly ChainNode[] };

function Handover({ number, handover, nodes }: HandoverProps) {
  const { t, f } = useT();
  const words = t.origin.chain;
  const [from, to] = [handover.from, handover.to].map((key) => nodes.find((node) => node.key === key));
  if (!from || !to) return null;
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2.5 print:break-inside-avoid">
      <span aria-hidden className={`journey-map-number ${handover.state === "declared" ? "is-about" : ""}`}>
        {number}
      </span>
      <div>
        <p>
          <PartyName party={from} /> <span aria-hidden>→</span>
          <span className="sr-only"> {words.to} </span> <PartyName party={to} />
        </p>
        {handover.goods.length > 0 && (
          <p>
            {handover.goods.map((goods, index) => (
              <span key={`${goods.gtin} ${goods.code}`}>
                {index > 0 && "; "}
                <GoodsWords goods={goods} />
              </span>
            ))}
          </p>
        )}
        <p className="text-ink-soft">
          {handover.on !== null && (
            <>
              <time dateTime={handover.on}>{f.date(handover.on)}</time>.{" "}
            </>
          )}
          {words.states[handover.state]}
          {handover.carriers.length > 0 && `. ${words.by(handover.carriers.join(", "))}`}
        </p>
      </div>
    </li>
  );
}

function PartyName({ party }: { party: Pick<ChainNode, "name" | "nameEn" | "slug"> }) {
  const { t } = useT();
  if (party.name === "") return <strong className="font-semibold">{t.origin.chain.unnamed}</strong>;
  return party.slug === null ? (
    <strong className="font-semibold">
      <InLanguage vi={party.name} en={party.nameEn} />
    </strong>
  ) : (
    <TextLink to={urls.producer(party.slug)} className="font-semibold">
      <InLanguage vi={party.name} en={party.nameEn} />
    </TextLink>
  );
}

/** The good, its lot, and how much of it went this way. */
function GoodsWords({ goods }: { goods: ChainGoods }) {
  const { t, f } = useT();
  const units: Readonly<Record<string, string>> = t.origin.measures;
  return (
    <>
      <InLanguage vi={goods.name} en={goods.nameEn} />,{" "}
      <a
        href={urls.lotOrigin(goods.gtin, goods.code)}
        className="text-leaf tabular-nums underline decoration-1 underline-offset-4"
      >
        {t.origin.panel.lot(goods.code)}
      </a>
      {goods.amount !== null && `, ${f.quantity(goods.amount, units[goods.uom ?? "pack"] ?? "")}`}
    </>
  );
}

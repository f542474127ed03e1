import type { LotFamily } from "#app/domain/traceability/load-lot-family.server.ts";
import { isStandardKind, type LotOrigin } from "#app/domain/traceability/lot-origin.ts";
import { isAskedOf } from "#app/domain/traceability/story.ts";
import { useT } from "#app/i18n/translate.tsx";
import { QrFigure } from "#app/ui/kit/qr-figure.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { BalanceBar } from "./balance-bar.tsx";
import { LotChain } from "./chain/lot-chain.tsx";
import { CertificateList, CertificateName } from "./certificate-list.tsx";
import { EventLog } from "./event-log.tsx";
import { Facts } from "./facts.tsx";
import { HoldAdvice } from "./hold-advice.tsx";
import { LegalLists } from "./legal-lists.tsx";
import { LotTimeline } from "./lot-timeline.tsx";
import { JourneyMap, type MapTiles } from "./map/journey-map.tsx";
import { MinimumData } from "./minimum-data.tsx";
import { OriginBand } from "./origin-band.tsx";
import { PlaceWords } from "./place-words.tsx";
import { TestList, TreatmentList } from "./proof-list.tsx";
import { ReportDoubt } from "./report-doubt.tsx";
import { Section } from "./section.tsx";
import { TakeAlong } from "./take-along.tsx";
import { factRows, TraceFactList } from "./trace-facts.tsx";
import { hasUseWords, UseAndStorage, WhatItIs } from "./what-it-is.tsx";

type Harvesters = { readonly names: readonly string[]; readonly others: number };
type LotPageProps = {
  origin: LotOrigin;
  family: LotFamily;
  harvesters: Harvesters;
  tiles: MapTiles | null;
  qrSvg: string;
};

/** The whole story of a lot on one sheet: the verdict first, then what, who, where, papers, way, and the rest. */
export function LotPage({ origin, family, harvesters, tiles, qrSvg }: LotPageProps) {
  const { t } = useT();
  const { lot, product, hold } = origin;
  const { sections: words, sheets, proof } = t.origin;
  return (
    <article data-lean className="sheet mx-auto grid max-w-4xl gap-6 print:gap-1.5">
      <OriginBand origin={origin} />
      {hold && <HoldAdvice hold={hold} />}
      <WhatItIs product={product} lot={lot} begin={origin.begin} />
      <Section title={words.journey}>
        <LotTimeline {...origin} />
      </Section>
      <div className="gap-x-10 sm:columns-2 print:columns-3! print:gap-x-6 [&>section]:mb-6 print:[&>section]:mb-1.5">
        <Section title={words.papers}>
          <CertificateList certificates={origin.certificates} checkedOn={origin.checkedOn} />
        </Section>
        {(family.proof.tests.length > 0 || product.group === "food") && (
          <Section title={proof.tests}>
            <TestList tests={family.proof.tests} code={lot.code} />
          </Section>
        )}
        {family.proof.treatments.length > 0 && (
          <Section title={proof.treatments[product.story]}>
            <TreatmentList proof={family.proof} />
          </Section>
        )}
        <Section title={words.who}>
          <Producer origin={origin} harvesters={harvesters} />
        </Section>
        <Section title={words.where}>
          <Places origin={origin} />
        </Section>
      </div>
      <div className="grid gap-6 print:grid-cols-2 print:gap-x-6 print:gap-y-2">
        <div className="print:row-span-2">
          <Section title={sheets.chain}>
            <LotChain chain={family.chain} story={product.story} />
          </Section>
        </div>
        <Section title={sheets.map}>
          <JourneyMap map={family.map} around={family.around} tiles={tiles} />
        </Section>
        {family.balance && (
          <Section title={sheets.balance}>
            <BalanceBar balance={family.balance} product={product} />
          </Section>
        )}
      </div>
      <div className="gap-x-10 sm:columns-2 print:columns-3! print:gap-x-6 [&>section]:mb-6 print:[&>section]:mb-1.5">
        <Making origin={origin} />
        <Section title={words.standards}>
          <Standards origin={origin} />
        </Section>
        {hasUseWords(product) && (
          <Section title={words.use}>
            <UseAndStorage product={product} />
          </Section>
        )}
        <Section title={words.minimum}>
          <MinimumData data={origin.minimumData} />
        </Section>
        <Section title={sheets.legal}>
          <LegalLists lists={origin.legalLists} />
        </Section>
      </div>
      <Section title={words.allEvents}>
        <EventLog journey={origin.journey} story={product.story} isShort />
      </Section>
      <div className="no-print">
        <Section title={sheets.take}>
          <TakeAlong lot={lot} hasFamily={family.ancestors > 0} />
        </Section>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_8rem] items-start gap-5 print:grid-cols-[minmax(0,1fr)_5rem] print:break-inside-avoid">
        <Section title={words.report}>
          <ReportDoubt lot={lot.code} />
        </Section>
        <QrFigure svg={qrSvg} label={t.origin.codeLabel(lot.code)} caption={t.origin.codeCaption} size="small" />
      </div>
    </article>
  );
}

function Producer({ origin: { producer }, harvesters }: { origin: LotOrigin; harvesters: Harvesters }) {
  const { t, locale } = useT();
  const words = t.origin;
  return (
    <Facts
      facts={[
        {
          term: words.producer,
          value: (
            <TextLink to={urls.producer(producer.slug)} className="font-semibold">
              <InLanguage vi={producer.name} en={producer.nameEn} />
            </TextLink>
          ),
        },
        { term: words.legalName, value: <span lang="vi">{producer.legalName}</span> },
        ...(producer.address === null
          ? []
          : [{ term: words.address, value: <span lang="vi">{producer.address}</span> }]),
        { term: words.commune, value: locale === "vi" ? producer.commune : producer.communeEn },
        ...(harvesters.names.length + harvesters.others === 0
          ? []
          : [{ term: words.fields.harvesters, value: <HarvesterNames {...harvesters} /> }]),
      ]}
    />
  );
}

/** Those who agreed are named; the rest are counted. */
function HarvesterNames({ names, others }: Harvesters) {
  const words = useT().t.origin;
  return (
    <>
      <span lang="vi">{names.join(", ")}</span>
      {others > 0 && (names.length > 0 ? words.andOtherGrowers(others) : words.growers(others))}
    </>
  );
}

function Places({ origin: { place, packedPlace, begin } }: { origin: LotOrigin }) {
  const words = useT().t.origin;
  const withLink = (at: LotOrigin["place"], isShort: boolean) => (
    <>
      <PlaceWords place={at} isShort={isShort} />
      <TextLink to={urls.placeOrigin(at.gln, at.extension)} className="block tabular-nums">
        {at.extension === "" ? at.gln : `${at.gln} / ${at.extension}`}
      </TextLink>
    </>
  );
  return (
    <Facts
      facts={[
        ...(begin?.place && begin.place.gln + begin.place.extension !== place.gln + place.extension
          ? [{ term: words.placeKinds[begin.place.kind], value: withLink(begin.place, false) }]
          : []),
        { term: words.placeKinds[place.kind], value: withLink(place, false) },
        ...(place.keeper === null ? [] : [{ term: words.keeper, value: <span lang="vi">{place.keeper}</span> }]),
        ...(packedPlace ? [{ term: words.fields.packedPlace, value: withLink(packedPlace, true) }] : []),
      ]}
    />
  );
}

function Standards({ origin: { product, lot, certificates } }: { origin: LotOrigin }) {
  const words = useT().t.origin;
  const own = lot.facts["standard"];
  const named = [product.standard, typeof own === "string" ? own : null].filter((text) => text !== null);
  const papers = certificates.filter(({ kind, standing }) => standing === "valid" && isStandardKind(kind));
  if (named.length + papers.length === 0)
    return <p className="font-semibold text-plum-ink">{words.minimum.states.missing}</p>;
  return (
    <ul className="list-inside list-disc text-sm">
      {[...new Set(named)].map((text) => (
        <li key={text} lang="vi">
          {text}
        </li>
      ))}
      {papers.map(({ kind, number, stars }) => (
        <li key={number}>
          <CertificateName kind={kind} stars={stars} />
        </li>
      ))}
    </ul>
  );
}

/** Said in a part of its own, on the drawn way, or of no use to a reader. */
const TOLD_ELSEWHERE = ["standard"];

function Making({ origin: { lot, product } }: { origin: LotOrigin }) {
  const translator = useT();
  const facts = Object.fromEntries(Object.entries(lot.facts).filter(([key]) => isAskedOf(product.story, key)));
  if (factRows(facts, translator, TOLD_ELSEWHERE).length === 0) return null;
  return (
    <Section title={translator.t.origin.sections.making[product.story]}>
      <TraceFactList facts={facts} except={TOLD_ELSEWHERE} />
    </Section>
  );
}

import type { Day } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { KeyValue, type Fact } from "#app/ui/kit/key-value.tsx";

export type PublicFacts = {
  readonly legalName: string;
  readonly taxCode: string;
  readonly registrationNumber: string | null;
  readonly registeredOn: Day | null;
  readonly registeredBy: string | null;
  readonly address: string;
  readonly communeName: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string | null;
};

/** Who stands behind the shop: the law makes these facts public (Decree 248/2026/ND-CP, art. 18). */
export function ProducerFacts({ producer }: { producer: PublicFacts }) {
  const { t, f } = useT();
  const words = t.producers;
  const { registrationNumber, registeredOn, registeredBy, website } = producer;
  const facts: readonly (Fact | false)[] = [
    { term: words.legalName, value: <span lang="vi">{producer.legalName}</span> },
    { term: words.taxCode, value: <span className="tabular-nums">{producer.taxCode}</span> },
    registrationNumber !== null && {
      term: words.registration,
      value: registrationNumber,
      note: (
        <>
          {registeredOn !== null && `${f.date(registeredOn)}, `}
          <span lang="vi">{registeredBy}</span>
        </>
      ),
    },
    {
      term: words.address,
      value: (
        <span lang="vi">
          {producer.address}, {producer.communeName}, Hà Nội
        </span>
      ),
    },
    {
      term: words.contact,
      value: <a href={`tel:${producer.phone.replaceAll(" ", "")}`}>{producer.phone}</a>,
      note: <a href={`mailto:${producer.email}`}>{producer.email}</a>,
    },
    website !== null && {
      term: words.website,
      value: (
        <a href={website} rel="noopener nofollow ugc" className="break-all">
          {website}
        </a>
      ),
    },
  ];
  return (
    <section aria-labelledby="who" className="grid gap-3">
      <h2 id="who" className="text-2xl">
        {words.who}
      </h2>
      <KeyValue facts={facts.filter((fact) => fact !== false)} />
    </section>
  );
}

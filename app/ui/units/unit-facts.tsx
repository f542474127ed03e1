import { useT } from "#app/i18n/translate.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { useDates } from "./unit-table.tsx";

type Named = { readonly name: string; readonly nameEn: string };
type Related = Named & { readonly id: string; readonly mergedOn: string };
type UnitFactsProps = {
  unit: {
    readonly code: string;
    readonly validFrom: string;
    readonly validTo: string | null;
    readonly members: number;
    readonly kind: string;
    readonly goodsGroups: readonly string[] | null;
    readonly formerNames: readonly string[];
  };
  names: readonly (Named & { readonly validFrom: string; readonly validTo: string | null })[];
  predecessors: readonly Related[];
  successors: readonly Related[];
};

/** A unit's dates, its names by day, what it took over and became, and how many serve there. */
export function UnitFacts({ unit, names, predecessors, successors }: UnitFactsProps) {
  const { t } = useT();
  const words = t.office.units;
  const dates = useDates();
  const groups: Readonly<Record<string, string>> = words.groups;
  const facts = [
    { term: words.code, value: <span className="tabular-nums">{unit.code}</span> },
    { term: words.dates, value: dates(unit.validFrom, unit.validTo) },
    { term: words.members, value: words.membersCount(unit.members) },
    ...(unit.kind === "room"
      ? [{ term: words.goods, value: unit.goodsGroups?.map((group) => groups[group]).join(", ") ?? words.allGoods }]
      : []),
    ...(unit.formerNames.length > 0
      ? [{ term: words.formerCommunes, value: <span lang="vi">{unit.formerNames.join(", ")}</span> }]
      : []),
  ];
  const history = [
    ...(names.length > 1 ? [{ term: words.names, value: <Names names={names} /> }] : []),
    ...(predecessors.length > 0 ? [{ term: words.predecessors, value: <Links units={predecessors} /> }] : []),
    ...(successors.length > 0 ? [{ term: words.successors, value: <Links units={successors} /> }] : []),
  ];
  return <KeyValue dense facts={[...facts, ...history]} />;
}

function Names({ names }: Pick<UnitFactsProps, "names">) {
  const { locale } = useT();
  const dates = useDates();
  return (
    <ul>
      {names.map((one) => (
        <li key={one.validFrom}>
          {locale === "vi" ? <span lang="vi">{one.name}</span> : one.nameEn}{" "}
          <span className="text-ink-soft">({dates(one.validFrom, one.validTo)})</span>
        </li>
      ))}
    </ul>
  );
}

function Links({ units }: { units: readonly Related[] }) {
  const { t, f, locale } = useT();
  return (
    <ul>
      {units.map((one) => (
        <li key={one.id}>
          <TextLink to={urls.office.unit(one.id)}>
            {locale === "vi" ? <span lang="vi">{one.name}</span> : one.nameEn}
          </TextLink>{" "}
          <span className="text-ink-soft">({t.office.units.mergedOn(f.date(one.mergedOn))})</span>
        </li>
      ))}
    </ul>
  );
}

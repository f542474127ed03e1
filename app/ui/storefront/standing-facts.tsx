import type { Standing, StandingFacts as Facts } from "#app/domain/oversight/producer-standing.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { CheckIcon, ProblemIcon } from "#app/ui/kit/icons.ts";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";
import { urls } from "#app/urls.ts";

const TONES: Readonly<Record<Standing, Tone>> = {
  new: "neutral",
  steady: "leaf",
  plain: "neutral",
  watched: "turmeric",
};

/** What is on record of a producer in a year, fact by fact, with the level that follows from it. */
export function StandingFacts({ standing, facts }: { standing: Standing; facts: Facts }) {
  const { t, f } = useT();
  const words = t.storefront.standing;
  const rows = [
    {
      text:
        facts.delivered === 0
          ? words.noOrders
          : words.onTime(f.number(facts.deliveredOnTime), f.number(facts.delivered)),
      isGood: facts.delivered > 0,
    },
    { text: words.papers(facts.papersInForce), isGood: facts.papersInForce > 0 },
    { text: words.recalls(facts.recalls), isGood: facts.recalls === 0 },
    { text: words.sanctions(facts.sanctions), isGood: facts.sanctions === 0 },
    ...(facts.blockingFindings > 0 ? [{ text: words.findings(facts.blockingFindings), isGood: false }] : []),
  ];
  return (
    <section aria-labelledby="standing" className="grid gap-3">
      <h2 id="standing" className="text-2xl">
        {words.title}
      </h2>
      <p>
        <Badge tone={TONES[standing]}>{words.levels[standing]}</Badge>{" "}
        <TextLink to={`${urls.criteria}#nguoi-ban`} className="text-sm">
          {words.why}
        </TextLink>
      </p>
      <ul className="grid gap-1.5">
        {rows.map(({ text, isGood }) => (
          <li key={text} className="flex gap-2">
            {isGood ? (
              <CheckIcon className="mt-0.5 size-5 text-leaf" />
            ) : (
              <ProblemIcon className="mt-0.5 size-5 text-turmeric-ink" />
            )}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

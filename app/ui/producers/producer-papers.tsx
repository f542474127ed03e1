import type { Day } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PaperName, PaperTable, type PaperFacts } from "#app/ui/certificates/paper-card.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";

/** What vouches for the producer today: one line a paper, its details one tap away. */
export function ProducerPapers({ papers, today }: { papers: readonly PaperFacts[]; today: Day }) {
  const { t, f } = useT();
  const words = t.producers;
  return (
    <section aria-labelledby="papers" className="grid gap-3">
      <div className="grid gap-1">
        <h2 id="papers" className="text-2xl">
          {words.papers}
        </h2>
        <p className="text-sm text-ink-soft">
          {papers.length === 0 ? words.noPapers : words.papersLead(f.date(today))}
        </p>
      </div>
      <div>
        {papers.map((paper) => (
          <Disclosure
            key={paper.id}
            summary={
              <span className="flex gap-2">
                <CheckIcon className="mt-0.5 size-5 text-leaf" />
                <span>
                  <PaperName paper={paper} />
                  <span className="block text-sm font-normal text-ink-soft">
                    {paper.validTo === null ? t.certificates.noEnd : t.certificates.until(f.date(paper.validTo))}
                  </span>
                </span>
              </span>
            }
          >
            <PaperTable paper={paper} dense />
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

import { Badge } from "#app/ui/kit/badge.tsx";
import { Chip } from "#app/ui/kit/chip.tsx";
import { LeafIcon, ReportIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import type { Tone } from "#app/ui/kit/tone.ts";
import { VerdictBand } from "#app/ui/kit/verdict-band.tsx";
import { Row, Shelf } from "./specimen.tsx";
import { useWords } from "./words.ts";

const VERDICTS = ["genuine", "careful", "danger", "unknown"] as const;
const TONES: readonly Tone[] = ["leaf", "rice", "turmeric", "clay", "river", "plum", "neutral"];

export function Verdicts() {
  const words = useWords();
  const { verdicts } = words;
  return (
    <Shelf id="verdicts" title={words.sections.verdicts}>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {VERDICTS.map((verdict) => (
          <VerdictBand key={verdict} verdict={verdict} {...verdicts[verdict]} headingLevel="h3" />
        ))}
      </div>
      <VerdictBand verdict="danger" size="strip" sentence={verdicts.strip}>
        <TextLink to="#verdicts">{verdicts.more}</TextLink>
      </VerdictBand>
      <div className="grid gap-3 lg:grid-cols-2">
        <Notice>{verdicts.info}</Notice>
        <Notice kind="done" title={verdicts.done}>
          {verdicts.doneText}
        </Notice>
        <Notice kind="attention" title={verdicts.attention}>
          {verdicts.attentionText}
        </Notice>
        <Notice
          kind="problem"
          title={verdicts.problem}
          action={
            <LinkButton to="#verdicts" size="small" variant="secondary">
              {verdicts.again}
            </LinkButton>
          }
        >
          {verdicts.problemText}
        </Notice>
      </div>
      <Row>
        {TONES.map((tone) => (
          <Badge key={tone} tone={tone} icon={tone === "leaf" ? LeafIcon : undefined}>
            {verdicts.badges[tone]}
          </Badge>
        ))}
      </Row>
      <Row>
        {verdicts.chips.map((name, index) => (
          <Chip key={name} to="#verdicts" selected={index === 1} count={index === 1 ? undefined : 12 * (index + 1)}>
            {name}
          </Chip>
        ))}
        <LinkButton to="#verdicts" variant="quiet" size="small" icon={ReportIcon}>
          {verdicts.report}
        </LinkButton>
      </Row>
    </Shelf>
  );
}

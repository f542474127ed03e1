import { MARK_KINDS, type MarkedPiece, type MarkKind, type TextMark } from "#app/domain/regulation/claim-marks.ts";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";

/** Each kind has its own underline and sign, so that nobody needs the colour to tell them apart. */
const LOOKS: Readonly<Record<MarkKind, { line: string; sign: string }>> = {
  certificate: { line: "decoration-dotted decoration-2 bg-turmeric-wash", sign: "◇" },
  absolute: { line: "decoration-dashed decoration-2 bg-river-wash", sign: "↑" },
  medical: { line: "decoration-wavy decoration-2 bg-plum-wash", sign: "✚" },
  banned: { line: "decoration-double decoration-2 bg-plum-wash", sign: "⊘" },
};

/** A text as it was written, with what the phrase lists find in it marked where it stands, and why it may stand there. */
export function MarkedText({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, mark }, index) => (mark ? <Mark key={index} text={text} mark={mark} /> : text));
}

function Mark({ text, mark }: { text: string; mark: TextMark }) {
  const { t, locale } = useT();
  const words = t.office.review.marks;
  const { line, sign } = LOOKS[mark.kind];
  const excuse = mark.excuse === null ? words.notExcused : words.excuses[mark.excuse.by];
  const said = [words.kinds[mark.kind], mark.isUnsure ? words.unsure : null, excuse].filter(Boolean).join(", ");
  return (
    <mark
      className={cx("rounded-[3px] px-0.5 text-ink underline underline-offset-4", line, mark.excuse && "opacity-70")}
      title={said}
    >
      <span aria-hidden className="mr-0.5 text-xs font-bold">
        {mark.excuse ? "✓" : sign}
      </span>
      {text}
      <span className="sr-only" lang={locale}>
        {" "}
        ({said})
      </span>
    </mark>
  );
}

/** What the signs mean, for the kinds that stand in these texts. */
export function MarkLegend({ texts }: { texts: readonly (readonly MarkedPiece[])[] }) {
  const words = useT().t.office.review.marks;
  const marks = texts.flat().flatMap(({ mark }) => mark ?? []);
  const kinds = MARK_KINDS.filter((kind) => marks.some((mark) => mark.kind === kind && mark.excuse === null));
  const excuses = [...new Set(marks.flatMap(({ excuse }) => excuse?.by ?? []))];
  if (marks.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm" aria-label={words.legend}>
      {kinds.map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <span className={cx("rounded-[3px] px-1 font-bold underline underline-offset-4", LOOKS[kind].line)}>
            {LOOKS[kind].sign}
          </span>
          {words.kinds[kind]}
        </li>
      ))}
      {excuses.map((by) => (
        <li key={by} className="flex items-center gap-1.5 text-ink-soft">
          <span className="font-bold">✓</span>
          {words.excuses[by]}
        </li>
      ))}
    </ul>
  );
}

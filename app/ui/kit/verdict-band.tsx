import type { ReactNode } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "./class-names.ts";
import { CarefulIcon, DangerIcon, GenuineIcon, type IconType, UnknownIcon } from "./icons.ts";

export type Verdict = "genuine" | "careful" | "danger" | "unknown";

type VerdictBandProps = {
  verdict: Verdict;
  /** One sentence that can be read aloud. */
  sentence: ReactNode;
  /** One line of why. */
  why?: ReactNode;
  /** Replaces the verdict's usual word. */
  word?: string;
  /** `strip` is one quiet line, for a list or the top of a page. */
  size?: "band" | "strip";
  headingLevel?: "h1" | "h2" | "h3" | "p";
  /** At the end of the band: a play button, a link to the proof. */
  children?: ReactNode;
};

const LOOKS: Record<Verdict, { icon: IconType; solid: string; wash: string }> = {
  genuine: { icon: GenuineIcon, solid: "bg-genuine", wash: "bg-genuine-wash" },
  careful: { icon: CarefulIcon, solid: "bg-careful", wash: "bg-careful-wash" },
  danger: { icon: DangerIcon, solid: "bg-danger", wash: "bg-danger-wash" },
  unknown: { icon: UnknownIcon, solid: "bg-unknown", wash: "bg-unknown-wash" },
};

/** The first thing a person at a stall reads. Colour, shape and word say the same, so none of them is needed alone. */
export function VerdictBand({
  verdict,
  sentence,
  why,
  word,
  size = "band",
  headingLevel: Heading = "h2",
  children,
}: VerdictBandProps) {
  const { t } = useT();
  const { icon: Icon, solid, wash } = LOOKS[verdict];
  const named = word ?? t.kit.verdicts[verdict];
  if (size === "strip") {
    return (
      <div className={cx("verdict flex items-stretch overflow-hidden rounded-small text-ink", wash)}>
        <span className={cx("grid w-11 flex-none place-content-center text-on-verdict", solid)}>
          <Icon className="size-5" />
        </span>
        <div className="flex flex-1 flex-wrap items-center gap-x-2 px-3 py-2">
          <p>
            <strong>{named}.</strong> {sentence}
          </p>
          {children}
        </div>
      </div>
    );
  }
  return (
    <section className={cx("verdict overflow-hidden rounded-large text-ink", wash)}>
      {/* White on «careful» has 4:1, enough for large bold letters only: small text stands on the pale ground below. */}
      <div className={cx("flex items-center gap-4 px-4 py-4 text-on-verdict sm:px-6 sm:py-5", solid)}>
        <Icon className="size-12 sm:size-14" />
        <Heading className="text-xl leading-tight font-bold sm:text-2xl">
          <span className="block text-[1.2rem] tracking-wide uppercase">{named}</span>
          {sentence}
        </Heading>
      </div>
      {(why || children) && (
        <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-3 sm:px-6">
          {why && <p>{why}</p>}
          {children}
        </div>
      )}
    </section>
  );
}

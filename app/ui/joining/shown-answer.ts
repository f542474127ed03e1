import { isDay } from "#app/domain/shared/clock.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import type { JoiningStepView } from "./joining-page.tsx";

/** An answer of the draft as people read it: a day as a day, a code as its name. */
export function shownAnswer(view: JoiningStepView, { t, f }: Translator, name: string): string {
  const text = view.facts[name] ?? "";
  const { profile, joining } = t.seller;
  const label = (options: readonly { value: string; label: string }[]): string =>
    options.find(({ value }) => value === text)?.label ?? text;
  switch (name) {
    case "kind":
      return view.kind ? profile.kinds[view.kind].name : text;
    case "bank.bin":
      return label(view.banks);
    case "bank.feed":
      return text === "connected" ? joining.feed.connected : joining.feed.manual;
    case "foodSafetyExemption":
      return (profile.exemptions as Readonly<Record<string, string>>)[text] ?? text;
    default:
      return isDay(text) ? f.date(text) : text;
  }
}

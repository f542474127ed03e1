import { useT } from "#app/i18n/translate.tsx";
import { FieldIcon, PaperIcon, ScanIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { urls } from "#app/urls.ts";

const ICONS = [ScanIcon, PaperIcon, FieldIcon] as const;

/** What the code on a pack is good for, in three steps. */
export function HowItWorks() {
  const { t } = useT();
  const words = t.shop.home;
  return (
    <section aria-labelledby="how" className="grid gap-5 border-y border-line py-8">
      <h2 id="how" className="text-xl font-bold tracking-tight">
        {words.howTitle}
      </h2>
      <ol className="grid gap-5 md:grid-cols-3 md:gap-8">
        {words.how.map(({ title, text }, place) => {
          const Icon = ICONS[place] ?? PaperIcon;
          return (
            <li key={title} className="grid grid-cols-[auto_minmax(0,1fr)] gap-4">
              <span className="grid size-11 place-content-center rounded-small border-3 border-leaf text-leaf">
                <Icon className="size-6" />
              </span>
              <div>
                <h3 className="font-semibold">{title}</h3>
                <p className="text-ink-soft">{text}</p>
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <LinkButton to={urls.scan} variant="secondary" icon={ScanIcon}>
          {t.kit.shell.scan}
        </LinkButton>
      </div>
    </section>
  );
}

import { useT } from "#app/i18n/translate.tsx";
import { cx } from "./class-names.ts";

/** A block where something will stand, of the shape it will have. Still: nothing on the market blinks for attention. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cx("block rounded-small bg-sunk", className)} />;
}

/** The places of `count` goods in a grid, while they are fetched. */
export function SkeletonGrid({ count = 4 }: { count?: number }) {
  const { t } = useT();
  return (
    <div role="status" className="grid grid-cols-2 gap-4 md:grid-cols-3 lg:grid-cols-4">
      <span className="sr-only">{t.kit.loading}</span>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="grid gap-2">
          <Skeleton className="aspect-4/3 rounded-large" />
          <Skeleton className="h-5 w-4/5" />
          <Skeleton className="h-4 w-3/5" />
          <Skeleton className="h-6 w-2/5" />
        </div>
      ))}
    </div>
  );
}

import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import type { FieldState } from "#app/field/field-diary.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { FieldIcon, OfflineIcon, PlaceIcon, ProblemIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Skeleton } from "#app/ui/kit/skeleton.tsx";
import { urls } from "#app/urls.ts";
import { SignInLink } from "./field-header.tsx";
import { ALL_STEPS } from "./home-screen.tsx";

/** The book is being opened, or is not on this telephone. */
export function NoBook({ state, onTry }: { state: FieldState; onTry: () => void }) {
  const words = useT().t.seller.field;
  const isAsking = state.isOnline && state.session === "in" && !state.cannotKeep;
  if (!state.isLoaded || isAsking) return <Opening />;
  if (state.cannotKeep)
    return (
      <EmptyState
        icon={ProblemIcon}
        title={words.cannotKeep}
        headingLevel="h1"
        action={
          <LinkButton to={`${urls.seller.fieldDiary}?viec=${ALL_STEPS}`} reloadDocument>
            {words.plainForm}
          </LinkButton>
        }
      >
        {words.cannotKeepText}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={OfflineIcon}
      title={words.noBook}
      headingLevel="h1"
      action={
        state.session === "out" ? (
          <SignInLink />
        ) : (
          <Button type="button" onClick={onTry} className="min-h-13">
            {words.tryAgain}
          </Button>
        )
      }
    >
      {words.noBookText}
    </EmptyState>
  );
}

function Opening() {
  const words = useT().t.seller.field;
  return (
    <div role="status" className="grid gap-3">
      <p className="sr-only">{words.loading}</p>
      {[1, 2, 3].map((key) => (
        <Skeleton key={key} className="h-28 rounded-large" />
      ))}
    </div>
  );
}

/** Before anything can be written down there must be a place and a product. */
export function NothingToWriteAbout({ book }: { book: FieldBook }) {
  const words = useT().t.seller.field;
  const needsPlace = book.places.length === 0;
  return (
    <EmptyState
      icon={needsPlace ? PlaceIcon : FieldIcon}
      title={needsPlace ? words.noPlace : words.noProduct}
      headingLevel="h1"
      action={
        <LinkButton to={needsPlace ? urls.seller.places : urls.seller.newProduct} reloadDocument size="large">
          {needsPlace ? words.addPlace : words.addProduct}
        </LinkButton>
      }
    >
      {needsPlace ? words.noPlaceText : words.noProductText}
    </EmptyState>
  );
}

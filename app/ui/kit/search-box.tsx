import { Form } from "@remix-run/react";
import { useId } from "react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "./class-names.ts";
import { SearchIcon } from "./icons.ts";

type SearchBoxProps = {
  action: string;
  label: string;
  name?: string;
  defaultValue?: string;
  placeholder?: string;
  size?: "medium" | "large";
  className?: string;
};

/** A GET form: the words land in the address, so a search can be shared and works without a script. */
export function SearchBox({
  action,
  label,
  name = "q",
  defaultValue,
  placeholder,
  size = "medium",
  className,
}: SearchBoxProps) {
  const { t } = useT();
  const id = useId();
  const isLarge = size === "large";
  return (
    <Form role="search" action={action} className={cx("flex w-full", className)}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        key={defaultValue}
        id={id}
        type="search"
        name={name}
        defaultValue={defaultValue}
        placeholder={placeholder}
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
        className={cx(
          "control min-w-0 rounded-r-none! border-r-0! focus-visible:z-1",
          isLarge && "min-h-14! px-4! text-lg",
        )}
      />
      <button
        type="submit"
        className={cx(
          "inline-flex flex-none items-center justify-center gap-2 rounded-r-small bg-leaf font-semibold text-on-leaf transition-colors hover:bg-leaf-deep",
          isLarge ? "min-w-14 px-5 text-lg" : "min-w-11 px-3",
        )}
      >
        <SearchIcon className="size-5" />
        <span className={isLarge ? "max-sm:sr-only" : "sr-only"}>{t.kit.search}</span>
      </button>
    </Form>
  );
}

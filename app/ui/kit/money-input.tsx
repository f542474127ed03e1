import { type ComponentPropsWithRef, forwardRef, useState } from "react";
import { readVnd } from "#app/domain/shared/read-vnd.ts";
import { useT } from "#app/i18n/translate.tsx";
import { TextInput } from "./text-input.tsx";

type MoneyInputProps = Omit<ComponentPropsWithRef<"input">, "ref" | "type" | "value" | "defaultValue" | "onChange"> & {
  defaultValue?: number | string;
  onValueChange?: (amountVnd: number | undefined) => void;
};

/** An amount of dong: accepts `25k` and the like, and writes it out in full when the box is left. The server reads the same words. */
export const MoneyInput = forwardRef<HTMLInputElement, MoneyInputProps>(function MoneyInput(
  { defaultValue = "", onValueChange, onBlur, ...rest },
  ref,
) {
  const { f } = useT();
  const written = (value: number | string) => {
    const amount = typeof value === "number" ? value : readVnd(value);
    return amount === undefined ? `${value}` : f.number(amount);
  };
  const [text, setText] = useState(() => written(defaultValue));
  return (
    <TextInput
      {...rest}
      ref={ref}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        onValueChange?.(readVnd(event.target.value));
      }}
      onBlur={(event) => {
        setText(written(event.target.value));
        onBlur?.(event);
      }}
      inputMode="text"
      autoComplete="off"
      suffix="₫"
      className="text-right font-semibold tabular-nums"
    />
  );
});

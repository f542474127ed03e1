import { cx } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";
export type ButtonLook = { variant?: ButtonVariant; size?: ButtonSize; wide?: boolean };

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-leaf bg-leaf text-on-leaf hover:border-leaf-deep hover:bg-leaf-deep",
  secondary: "border-leaf bg-surface text-leaf hover:bg-leaf-wash",
  quiet: "border-transparent text-leaf hover:bg-leaf-wash",
  danger: "border-plum bg-plum text-on-plum hover:border-plum-deep hover:bg-plum-deep",
};

const SIZES: Record<ButtonSize, string> = {
  small: "min-h-9 gap-1.5 px-3 py-1 text-sm",
  medium: "min-h-11 gap-2 px-4 py-2",
  large: "min-h-14 gap-2.5 px-6 py-2 text-lg",
};

/** One look for a button, a link that acts like one, and a file chooser. */
export const buttonClass = ({ variant = "primary", size = "medium", wide = false }: ButtonLook = {}): string =>
  cx(
    "inline-flex items-center justify-center rounded-small border text-center leading-tight font-semibold no-underline transition-colors",
    "disabled:cursor-not-allowed disabled:border-line disabled:bg-sunk disabled:text-ink-soft",
    "aria-busy:cursor-progress",
    VARIANTS[variant],
    SIZES[size],
    wide && "w-full",
  );

/** Joins class names; whatever is false or missing leaves no trace. */
export const cx = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(" ");

/** Values that a refusal's sentence names: amounts in whole dong, quantities, names, article numbers. */
export type RefusalFacts = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * An expected "no". Its code must have a sentence in every language (`i18n/*\/refusals.ts`); `field` names the form field
 * beside which the sentence is shown. The HTTP edge alone turns it into a status.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  readonly field: string | undefined;

  constructor(code: RefusalCode, options: { facts?: RefusalFacts; field?: string } = {}) {
    super(code);
    this.code = code;
    this.facts = options.facts ?? {};
    this.field = options.field;
  }
}

/** `area.reason`, for example `orders.stock-gone`. The dictionary of the language in use must hold it. */
export type RefusalCode = `${string}.${string}`;

/** A page, order or lot that is not there, or not there for this actor: both look the same. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

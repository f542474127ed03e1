/** Values that a refusal's sentence names: amounts in whole dong, quantities, names, article numbers. */
export type RefusalFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** An answer among which the refusal asks to choose, shown beside its field. */
export type RefusalChoice = {
  readonly value: string;
  readonly label: string;
  readonly labelEn: string;
  readonly note: string | null;
};

/**
 * An expected "no". Its code must have a sentence in every language (`i18n/*\/refusals.ts`); `field` names the form field
 * beside which the sentence is shown. The HTTP edge alone turns it into a status.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  readonly field: string | undefined;
  readonly choices: readonly RefusalChoice[];

  constructor(
    code: RefusalCode,
    options: { facts?: RefusalFacts; field?: string; choices?: readonly RefusalChoice[] } = {},
  ) {
    super(code);
    this.code = code;
    this.facts = options.facts ?? {};
    this.field = options.field;
    this.choices = options.choices ?? [];
  }
}

/** `area.reason`, for example `orders.stock-gone`. The dictionary of the language in use must hold it. */
export type RefusalCode = `${string}.${string}`;

/** A page, order or lot that is not there, or not there for this actor: both look the same. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

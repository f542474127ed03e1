/** The body of an answer that says no, for the error page and for machines. */
export type ErrorFacts = {
  /** `area.reason` of a refusal. */
  readonly code?: string;
  /** Its sentence in the language of the request. */
  readonly message?: string;
  /** The request's id, under which the log tells what broke. */
  readonly reference?: string;
};

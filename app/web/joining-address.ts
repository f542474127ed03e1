import { JOINING_STEPS, type JoiningStep } from "#app/domain/organisation/joining-steps.ts";
import { urls } from "#app/urls.ts";

/** How the steps are called in addresses. */
const WORDS: Readonly<Record<JoiningStep, string>> = {
  kind: "loai-hinh",
  legal: "ten-va-ma-so",
  person: "nguoi-dai-dien",
  place: "dia-chi",
  window: "mat-tien",
  delivery: "giao-hang",
  bank: "tai-khoan",
  identity: "danh-tinh",
  papers: "giay-to",
  regulation: "quy-che",
};

export const joiningUrl = (step: JoiningStep): string => urls.seller.joinStep(WORDS[step]);

export const stepOfWord = (word: string | undefined): JoiningStep | undefined =>
  JOINING_STEPS.find((step) => WORDS[step] === word);

/** Says at an address that the person came from the last step to mend something, and goes back there. */
export const FROM_REVIEW = "ve-cuoi";
/** What became of a proof of identity or of papers, as the page that one comes back to says it. */
export const RESULT = "ket-qua";

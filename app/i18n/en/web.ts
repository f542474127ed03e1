import type { web as Source } from "../vi/web.ts";

export const web: typeof Source = {
  marketName: "Chợ Lành",
  tagline: "Safe food, craft-village goods and key industrial goods of Hanoi, each with its origin in plain sight.",
  skipToContent: "Skip to the main content",
  backHome: "Back to the home page",
  tryAgain: "Try again",
  reference: (id) => `Reference: ${id}`,
  errors: {
    forbidden: {
      title: "This page is not open to you",
      text: "It is for people who work here. If that is you, please sign in with the right account.",
    },
    foreignOrigin: {
      title: "Request refused",
      text: "This request was sent from another site, so the market does not take it. Please open the market's own page and send it again.",
    },
    notFound: {
      title: "Page not found",
      text: "There is nothing at this address, or the goods were taken down. Please check the link, or search the market.",
    },
    tooMany: {
      title: "That was a little fast",
      text: "The market got too many requests from this device within a minute. Please wait a moment and send again; what you typed is still there.",
    },
    tooLarge: {
      title: "Too large",
      text: "What was sent is larger than 25 MB. Please choose smaller pictures and send again.",
    },
    badRequest: {
      title: "The request could not be read",
      text: "Something in the request is not right. Please go back and send it again.",
    },
    broken: {
      title: "The market has a problem",
      text: "The fault is ours, not yours. Please try again in a few minutes; if you ask us about it, give the reference below.",
    },
  },
  form: {
    required: "Please fill this in.",
    invalid: "This value is not right.",
    notANumber: "Please enter a number.",
    notWhole: "Please enter a whole number.",
    notAnEmail: "This e-mail address is not right, for example: lan@example.vn.",
    notADate: "This date is not right.",
    notAChoice: "Please choose one of the options.",
    tooShort: (least) => `At least ${least} characters.`,
    tooLong: (most) => `At most ${most} characters.`,
    tooSmall: (least) => `Not less than ${least}.`,
    mustExceed: (bound) => `Must be more than ${bound}.`,
    tooBig: (most) => `Not more than ${most}.`,
    mustStayBelow: (bound) => `Must be less than ${bound}.`,
    tooFewItems: (least) => `Please choose at least ${least}.`,
    tooManyItems: (most) => `At most ${most} items.`,
    refused: "This could not be done. Please check and try once more.",
  },
};

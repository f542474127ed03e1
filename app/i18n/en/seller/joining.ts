import type { joining as Source } from "../../vi/seller/joining.ts";

export const joining: typeof Source = {
  title: "Open a shop",
  progress: (now, all) => `Step ${now}/${all}`,
  progressLabel: "Progress of opening the shop",
  allSteps: "See the steps",
  stepDone: "filled in",
  stepOpen: "open",
  next: "Continue",
  nextToReview: "Save and go to the last step",
  back: "Back",
  saved: (time) => `Draft saved ${time}. You can stop here and go on from another device.`,
  keptByItself: "Every step is saved. You can stop and go on from another device.",
  clash: "Saved in the other window",
  nothing: "(left empty)",
  lost: {
    title: "Your session has ended",
    text: "What you just typed is still here. Sign in in a new window, then come back and press the button once more.",
    signIn: "Sign in in a new window",
  },
  steps: {
    kind: {
      name: "Kind",
      title: "Whose shop is it?",
      lead: "Each kind needs other papers; you are asked for yours only.",
    },
    legal: {
      name: "Name and numbers",
      title: "Name and numbers on your papers",
      lead: "Exactly as the registration says. The department compares them.",
    },
    person: {
      name: "Representative",
      title: "Who represents it?",
      lead: "For a household business, its owner. Only you and the authorities see the personal ID.",
    },
    place: {
      name: "Address",
      title: "Where is the shop?",
      lead: "Buyers see the address and call this number.",
    },
    window: {
      name: "Front",
      title: "What do buyers see first?",
      lead: "A name that is easy to say and a few true sentences about you. You can change them any time.",
    },
    delivery: {
      name: "Delivery and returns",
      title: "How do you deliver and take back?",
      lead: "Usual values are filled in; keep them if they suit you.",
    },
    bank: {
      name: "Account",
      title: "Where does the money go?",
      lead: "Buyers transfer straight to this account by VietQR; the market holds no money. None yet? Continue, and give it later.",
    },
    identity: {
      name: "Identity",
      title: "Prove who you are",
      lead: "The law asks that sellers are verified before they sell (Decree 320/2026). Once, in about a minute.",
    },
    papers: {
      name: "Papers",
      title: "Papers you will need",
      lead: "Nothing has to be handed in now. See what is needed; photographs go to Papers once the shop is open.",
    },
    regulation: {
      name: "Regulation",
      title: "Read the regulation and hand in",
      lead: "Look through it once, accept the market's operating regulation, hand in. The department usually answers within a working day.",
    },
  },
  kindHint: "Choose by your registration.",
  fromService: "Take it from my electronic identity",
  fromServiceText: "Less typing: the identity service fills in name and personal ID for you.",
  filledByService: "The identity service has filled in the boxes that were empty.",
  feed: {
    legend: "How does the market know that money has come?",
    manual: "I look myself",
    manualHint: "You look at your account and confirm each order. Works at once.",
    connected: "Ask for bank notices",
    connectedHint:
      "The bank tells the market, and orders confirm themselves. The department connects it after approval.",
  },
  bankMatched: "The account holder is the name on your papers.",
  bankMismatched:
    "The account holder is not the name on your papers. It can be saved, but VietQR payment is off until they agree.",
  papers: {
    registration: {
      name: "Registration",
      text: "Of the enterprise, cooperative or household business. Already given.",
    },
    food_safety: {
      name: "Food-safety certificate of the premises",
      text: "Whoever sells food needs it, a commitment, or a case of exemption.",
    },
    safe_food_commitment: {
      name: "Commitment to safe production",
      text: "Small producers sign it with the commune; good for three years.",
    },
    food_safety_knowledge: { name: "Certificate of food-safety knowledge", text: "For whoever handles the food." },
    vietgap: {
      name: "VietGAP, organic, GlobalGAP",
      text: "If you have one: buyers see the mark, and your listing may say it.",
    },
    ocop: { name: "OCOP", text: "If you have it, with its stars." },
    self_declaration: { name: "Product self-declaration", text: "For processed food that is prepacked." },
  },
  papersAsked: "Good to have ready",
  review: "Look it over",
  change: "Change",
  stillOpen: "Something is still to fill in",
  bankLater: "Not given; buyers cannot pay until it is.",
  identityStates: {
    kept: (name) => `Verified: ${name}`,
    differs: "The verified person is not the one in the profile; please look at name and personal ID.",
    waiting: "Papers wait for an officer once the shop is handed in",
    none: "Not verified; the shop can open but not sell",
  },
  regulationTitle: (version) => `Operating regulation, version ${version}`,
  readHere: "Read the full text here",
  consent: (version) => `I have read and accept the operating regulation, version ${version}`,
  handIn: "Hand in",
};

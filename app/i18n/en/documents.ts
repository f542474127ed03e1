import type { documents as Source } from "../vi/documents.ts";

export const documents: typeof Source = {
  purposes: {
    certificate: "Certificate",
    identity: "Proof of identity",
    registration: "Registration paper",
    bank: "Bank paper",
    appeal: "Paper with an appeal",
  },
  title: (purpose) => `Document: ${purpose.toLowerCase()}`,
  hint: "A photograph of each page, or one PDF; at most 20 pages, each file at most 15 MB.",
  onlyToSee: "for viewing only",
  private: "A private document. Each time it is opened, the viewer's name and the time are drawn across the page.",
  logged: "Its owner can see who looked. This look is on record.",
  of: "Of",
  keptOn: "Handed in",
  keptUntil: "Kept until the end of",
  pages: "Pages",
  page: (page, count) => `Page ${page} of ${count}`,
  openPage: (page) => `Open page ${page} by itself`,
  reads: "Who looked at this document",
  noReads: "Nobody yet, apart from the shop's own people.",
  reader: "Viewer",
  unit: "Unit",
  lastRead: "Last look of the day",
  pagesRead: "Pages seen",
  show: "See the document",
};

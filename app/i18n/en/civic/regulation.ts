import type { regulation as Source } from "../../vi/civic/regulation.ts";

export const regulation: typeof Source = {
  title: "Operating regulation",
  titleOf: (version) => `Operating regulation, version ${version}`,
  description:
    "The operating regulation of the market: what the market, sellers and buyers owe each other, and what a machine checks in every listing.",
  lead: "What the market, sellers and buyers keep to. An article with rule numbers is checked by machine against every stall and every listing.",
  none: {
    title: "No regulation has been published yet",
    text: "The trade room is drafting it. Until there is a regulation nothing is sold.",
  },
  inForce: (day) => `In force since ${day}`,
  upcoming: (day) => `Takes effect on ${day}`,
  past: (day) => `Superseded; took effect on ${day}`,
  published: (day) => `Published on ${day}`,
  contents: "Contents",
  article: (number) => `Article ${number}`,
  rules: "Rules checked by machine",
  changes: (version) => `Compared with version ${version}`,
  added: "New article",
  changed: "Changed",
  removed: (list) => `Removed: ${list}`,
  noChange: "No article changed.",
  versions: "Published versions",
  version: (version) => `Version ${version}`,
  print: "Print the regulation",
  standing: { "in-force": "in force", upcoming: "coming into force", past: "superseded" },
  seeInForce: "See the version in force",
};

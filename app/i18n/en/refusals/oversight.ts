import type { oversightRefusals as Source } from "../../vi/refusals/oversight.ts";
import { sanctions } from "../sanctions.ts";

const states: Readonly<Record<string, string | undefined>> = sanctions.states;

export const oversightRefusals: typeof Source = {
  "oversight.which-listing": () => "To take a listing down, start from that listing's page.",
  "oversight.own-stall": () => "You act for this stall yourself, so another manager decides.",
  "oversight.never-approved": () =>
    "This stall was never approved, so there is nothing to suspend. Please return the profile.",
  "oversight.no-regulation": () => "No version of the regulation is in force to rest on.",
  "oversight.no-such-article": ({ version }) => `Version ${version}, which is in force, has no such article.`,
  "oversight.already-sanctioned": () => "A decision of the same kind is open already. Please look at that one first.",
  "oversight.order-incomplete": () =>
    "An authority's order needs its number, the authority, the day it was signed and the day it was received.",
  "oversight.order-not-yet": () => "The order's day has not come, or it was signed after it was received.",
  "oversight.notice-too-short": ({ day }, f) =>
    `Restricting a seller takes five full days of notice (Law 122/2025, article 17). The earliest day is ${f.date(String(day))}.`,
  "oversight.ends-too-early": () => "The end has to be after the day it comes into force.",
  "oversight.wrong-sanction-state": ({ state }) =>
    `This decision is now “${states[String(state)] ?? state}”, so this cannot be done. Please reload the page.`,
  "oversight.second-person": () => "You proposed this, so another manager confirms it.",
  "oversight.own-proposal": () => "Only who proposed it takes a proposal back; choose not to confirm it.",
  "oversight.no-open-appeal": () => "No appeal waits any more. Please reload the page.",
  "oversight.same-person": () => "You took part in this decision, so another manager decides the appeal.",
  "oversight.not-milder": () => "Please choose a milder kind, or keep the kind and set an earlier end.",
  "oversight.appealed-already": () => "This decision was appealed already.",
  "oversight.appeal-too-late": () => "The time to appeal this decision is over, or it is no longer in force.",
};

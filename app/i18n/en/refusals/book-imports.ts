import { sentences } from "../../sentences.ts";

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

/** Sentences for the rows of a table that a seller brings into its book: what is wrong, and what its writer should know. */
export const bookImportRefusals = sentences({
  "imports.not-a-day": () => "Write the day as 21/11/2026 or 2026-11-21.",
  "imports.cell-empty": () => "This must be filled in.",
  "imports.cell-missing": () => "This step needs it.",
  "imports.cell-not-a-number": () => "A number above 0 is needed, such as 12,5.",
  "imports.cell-not-a-choice": () => "This step knows no such choice.",
  "imports.cell-too-long": () => "Too long; please shorten it.",
  "imports.cell-not-asked": () => "This step has no such field; it is not written.",
  "imports.plot-unknown": ({ name }) =>
    `Your stall has no place with the name or code “${name}”. The names are in the template.`,
  "imports.plot-several": ({ name }) =>
    `Several places bear the name or code “${name}”. Please write the code as in the template.`,
  "imports.good-unknown": ({ name }) => `Your stall has no product with the name or GTIN “${name}”.`,
  "imports.good-several": ({ name }) => `Several products are called “${name}”. Please write the GTIN.`,
  "imports.person-unknown": ({ name }) => `“${name}” is not among your members; the name is kept as a note.`,
  "imports.person-several": ({ name }) =>
    `Several members are called “${name}”; the name is kept as a note. Write the code TV-… to tell them apart.`,
  "imports.step-unknown": ({ name }) => `The book knows no step “${name}”. The steps are in the template.`,
  "imports.step-opens-lot": () => "Harvests and batches come in with the other kind of file.",
  "imports.own-lot-unknown": ({ name }) => `Your stall has no lot ${name}.`,
  "imports.own-lot-several": ({ name }) => `Several lots bear the code ${name}. Please write the product too.`,
  "imports.number-guessed": ({ written, value }, f) =>
    `“${written}” is read as ${f.number(Number(value))}. Use a comma for decimals.`,
  "imports.dose-unread": () =>
    "Write the dose as 15 ml/bình or 3 kg/sào, or the number here and the unit in its own column.",
  "imports.entry-alike": () =>
    "The book has this step at this place on this day already. Please check that it is not written twice.",
  "imports.harvest-alike": () =>
    "There is a lot of this product, place and day already. Please check that it is not written twice.",
  "imports.inside-interval": ({ until }, f) =>
    `Harvested within the waiting period. It is written as it was, but the lot will be held until ${f.date(String(until))} or until a test has passed.`,
  "imports.unit-unknown": ({ name, sale }) =>
    `Unknown unit “${name}”. Use kg, yến, tạ, tấn, lít, cái, or the sale unit (${sale}).`,
  "imports.unit-unusual": () => "This product was counted in another unit last time. Please check.",
  "imports.sown-after-harvest": () => "The day of sowing is after the harvest.",
  "imports.first-lot-by-hand": () =>
    "This product has no lot yet. Please open the first one on the page of lots; later ones can come in by file.",
  "imports.plan-other": () => "The trial has changed. Please look at it again before writing.",
  "imports.facts-changed": ({ lines, more }, f) =>
    `The book has changed since the trial: rows ${f.list(listOf(lines))}${Number(more) > 0 ? ` and ${f.number(Number(more))} more` : ""}. Nothing was written. Please try it again.`,
  "imports.row-changed": () => "The book changed while it was being written, so this row was not.",
  "imports.entry-refused": ({ en }) => String(en),
});

import type { documentRefusals as Source } from "../../vi/refusals/documents.ts";

export const documentRefusals: typeof Source = {
  "documents.none": () => "Please choose photographs or a PDF of the paper.",
  "documents.not-a-document": ({ name }) =>
    `The file ${String(name)} is neither a picture nor a PDF. Please choose JPEG, PNG, WebP or PDF.`,
  "documents.too-large": ({ name, megabytes, limit }) =>
    `The file ${String(name)} has ${megabytes} MB, more than ${limit} MB. Please take a smaller picture or split the file.`,
  "documents.too-many-pages": ({ limit }) =>
    `A document has at most ${limit} pages. Please leave out pages that are not needed.`,
  "documents.pdf-locked": () =>
    "This PDF is locked with a password. Please unlock it and try again, or photograph each page.",
  "documents.pdf-broken": () => "This PDF cannot be read: it is damaged or is no PDF. Please photograph each page.",
  "documents.pdf-too-heavy": () => "This PDF is too heavy to open here. Please photograph each page.",
};

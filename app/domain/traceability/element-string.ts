/** The sign that ends a field of variable length in what a scanner types (GS1 General Specifications 7.8). */
const FIELD_END = "\u001D";

/** Fields whose length is fixed, so that nothing ends them; by their first two digits, with the length of the value. */
const FIXED: Readonly<Record<string, number>> = {
  "00": 18,
  "01": 14,
  "02": 14,
  "11": 6,
  "12": 6,
  "13": 6,
  "15": 6,
  "16": 6,
  "17": 6,
  "20": 2,
};
/** Fields of variable length that goods in trade carry beside a GTIN. */
const VARIABLE = ["10", "21", "22", "30", "37"];

/**
 * The fields of a GS1 element string by their application identifier: `(01)…(10)…` as it stands under the bars, or as a
 * scanner types it. Undefined for any other text.
 */
export function readElements(text: string): ReadonlyMap<string, string> | undefined {
  return text.startsWith("(") ? readBracketed(text) : readTypedFields(text.replace(/^\]([CdQe][0-3])/, ""));
}

function readBracketed(text: string): ReadonlyMap<string, string> | undefined {
  const fields = [...text.matchAll(/\((\d{2,4})\)([^(]+)/g)].map(
    ([, ai = "", value = ""]) => [ai, value.trim()] as const,
  );
  const written = fields.map(([ai, value]) => `(${ai})${value}`).join("");
  return fields.length > 0 && written === text.replace(/\s+(?=\(|$)/g, "") ? new Map(fields) : undefined;
}

function readTypedFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  // A bare GTIN or SSCC is no element string: the first field must be followed by another, or be the whole of one.
  for (let rest = text; rest !== "";) {
    const ai = rest.slice(0, 2);
    const length = FIXED[ai];
    const end = length === undefined ? rest.indexOf(FIELD_END) : 2 + length;
    if (length === undefined && !VARIABLE.includes(ai)) return undefined;
    const stop = end === -1 ? rest.length : end;
    const value = rest.slice(2, stop);
    if (value === "" || (length !== undefined && !new RegExp(`^\\d{${length}}$`).test(value))) return undefined;
    fields.set(ai, value);
    rest = rest.slice(stop).replace(new RegExp(`^${FIELD_END}`), "");
  }
  return fields.has("01") || fields.has("00") ? fields : undefined;
}

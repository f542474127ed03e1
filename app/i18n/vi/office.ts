import { intake } from "./office/intake.ts";
import { imports } from "./office/imports.ts";
import { units } from "./office/units.ts";
import { recalls } from "./office/recalls.ts";
import { papers, sellers } from "./office/sellers.ts";
import { audit } from "./office/audit.ts";
import { regulation } from "./office/regulation.ts";
import { review } from "./office/review.ts";
import { people } from "./office/people.ts";
import { desk } from "./office/desk.ts";
import { erase } from "./office/erase.ts";

export const office = {
  imports,
  intake,
  recalls,
  units,
  desk,
  sellers,
  papers,
  review,
  regulation,
  audit,
  people,
  erase,
};

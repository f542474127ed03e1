import { bookImports } from "./seller/book-imports.ts";
import { stalls } from "./seller/stalls.ts";
import { field } from "./seller/field.ts";
import { lots } from "./seller/lots.ts";
import { work } from "./seller/work.ts";
import { growers } from "./seller/growers.ts";
import { places } from "./seller/places.ts";
import { products } from "./seller/products.ts";
import { certificates } from "./seller/certificates.ts";
import { profile } from "./seller/profile.ts";
import { regulation } from "./seller/regulation.ts";
import { checklist, notSold } from "./seller/checklist.ts";
import { identity } from "./seller/identity.ts";
import { joining } from "./seller/joining.ts";
import { listings } from "./seller/listings.ts";
import { people } from "./seller/people.ts";
import { desk } from "./seller/desk.ts";

export const seller = {
  field,
  lots,
  bookImports,
  work,
  growers,
  places,
  stalls,
  products,
  profile,
  certificates,
  desk,
  listings,
  regulation,
  people,
  joining,
  identity,
  checklist,
  notSold,
};

import { certificates } from "./seller/certificates.ts";
import { profile } from "./seller/profile.ts";
import { regulation } from "./seller/regulation.ts";
import { listings } from "./seller/listings.ts";
import { desk } from "./seller/desk.ts";

export const seller = { profile, certificates, desk, listings, regulation };

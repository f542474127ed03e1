import type { SellerSeed } from "../seed-types.ts";
import { AN_SINH } from "./an-sinh.ts";
import { BA_SAU_LANG } from "./ba-sau-lang.ts";
import { BAI_NOI } from "./bai-noi.ts";
import { BAI_THAP } from "./bai-thap.ts";
import { BAI_TRANG } from "./bai-trang.ts";
import { BEN_CA } from "./ben-ca.ts";
import { BEN_GO } from "./ben-go.ts";
import { BEP_AM } from "./bep-am.ts";
import { CANH_GIAN } from "./canh-gian.ts";
import { CO_MAT } from "./co-mat.ts";
import { DAM_LONG } from "./dam-long.ts";
import { DAM_TRI } from "./dam-tri.ts";
import { DAM_VAN } from "./dam-van.ts";
import { DAY_DONG } from "./day-dong.ts";
import { DINH_LANG } from "./dinh-lang.ts";
import { DOI_CHE } from "./doi-che.ts";
import { DOI_GIO } from "./doi-gio.ts";
import { DONG_CHIEM } from "./dong-chiem.ts";
import { DONG_VONG } from "./dong-vong.ts";
import { KHUNG_CUI } from "./khung-cui.ts";
import { LO_BAU } from "./lo-bau.ts";
import { MAT_OC } from "./mat-oc.ts";
import { NHA_DONG } from "./nha-dong.ts";
import { NHA_LUOT } from "./nha-luot.ts";
import { NHA_ROM } from "./nha-rom.ts";
import { NHA_TAM } from "./nha-tam.ts";
import { ONG_THANG } from "./ong-thang.ts";
import { PHU_SA } from "./phu-sa.ts";
import { SOI_MAY } from "./soi-may.ts";
import { SOI_NANG } from "./soi-nang.ts";
import { SUON_DOI } from "./suon-doi.ts";
import { TIA_SOM } from "./tia-som.ts";
import { VEN_DE } from "./ven-de.ts";
import { VUON_DIEN } from "./vuon-dien.ts";
import { VUON_HOAI } from "./vuon-hoai.ts";

/** In the order in which they joined the market's list; the numbers in them follow it. */
export const SELLERS: readonly SellerSeed[] = [
  PHU_SA,
  VUON_DIEN,
  BAI_TRANG,
  DONG_VONG,
  SUON_DOI,
  DAM_VAN,
  VEN_DE,
  NHA_ROM,
  BAI_THAP,
  BAI_NOI,
  VUON_HOAI,
  BEN_CA,
  DOI_GIO,
  DONG_CHIEM,
  AN_SINH,
  DAM_LONG,
  CO_MAT,
  DOI_CHE,
  DINH_LANG,
  BEN_GO,
  NHA_LUOT,
  SOI_NANG,
  DAM_TRI,
  NHA_TAM,
  LO_BAU,
  KHUNG_CUI,
  SOI_MAY,
  CANH_GIAN,
  MAT_OC,
  BA_SAU_LANG,
  TIA_SOM,
  DAY_DONG,
  BEP_AM,
  ONG_THANG,
  NHA_DONG,
];

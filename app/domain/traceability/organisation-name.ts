import { fold } from "../shared/fold.ts";

/** Words with which enterprises, cooperatives, farms and shops begin their names; a person's name begins with none of them. */
const BEGINNINGS =
  /^(cong ty|cty|ctcp|tnhh|doanh nghiep|dntn|tap doan|tong cong ty|chi nhanh|hop tac xa|htx|lien hiep|to hop tac|trang trai|nong trai|nong truong|lam truong|trai |vuon |co so |nha may|xi nghiep|xuong |lang nghe|lo mo|lo giet mo|sieu thi|cho |cua hang|chuoi |kho |truong |benh vien|bep an|nha hang|khach san|vien |trung tam|hoi |hiep hoi|ban quan ly|van tai|xe lanh|to xe|doi xe|to |nhom )/;

/**
 * Whether a name that somebody typed is an enterprise's. Enterprises in a chain are named to everybody, people are not: what
 * cannot be told from a person's name is treated as one (Law 91/2025/QH15).
 */
export const isOrganisationName = (name: string): boolean => BEGINNINGS.test(`${fold(name).trim()} `);

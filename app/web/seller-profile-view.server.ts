import type { SellerProfilePage } from "#app/domain/organisation/get-seller-profile.server.ts";
import type { Locale } from "#app/domain/shared/accounts.ts";
import { findBank } from "#app/domain/shared/bank-codes.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";

/** What most shops say of delivery and return, for a new one to keep or change. */
export const usualTerms = () => ({
  shippingFeeVnd: "20000",
  deliveryDays: "1",
  returnTerms: translatorOf("vi").t.seller.profile.defaultReturnTerms,
  returnTermsEn: translatorOf("en").t.seller.profile.defaultReturnTerms,
});

/** A bank account with its bank's name. */
export const bankAccountView = (account: SellerProfilePage["bankAccount"]) =>
  account ? { ...account, id: account.id as string, bankName: findBank(account.bin)?.name ?? account.bin } : null;

/** A shop as its own profile page shows it. */
export function profileView({ seller, bankAccount }: SellerProfilePage) {
  const {
    id: _id,
    unitId: _unitId,
    slug,
    state,
    stateReason,
    pictureFileId,
    approvedAt: _at,
    createdAt: _on,
    identityVerifiedAt: _verifiedAt,
    ...facts
  } = seller;
  return {
    slug,
    state,
    stateReason,
    pictureFileId,
    facts: { ...facts, communeCode: seller.communeName, phone: formatPhone(seller.phone) },
    bankAccount: bankAccountView(bankAccount),
  };
}

/** A shop as an office reads it, in the office's language where the words are the market's. */
export function officeSellerView({ seller, bankAccount }: SellerProfilePage, locale: Locale) {
  const {
    id: _id,
    unitId: _unitId,
    communeName,
    communeNameEn,
    createdAt: _on,
    approvedAt: _at,
    identityVerifiedAt: _verifiedAt,
    ...facts
  } = seller;
  return {
    seller: { ...facts, commune: locale === "en" ? communeNameEn : communeName, phone: formatPhone(seller.phone) },
    bankAccount: bankAccountView(bankAccount),
  };
}

import type { FoodSafetyExemption, SellerKind } from "#app/domain/organisation/seller.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import { useT } from "#app/i18n/translate.tsx";
import { KeyValue, type Fact } from "#app/ui/kit/key-value.tsx";

export type SellerFileFacts = {
  readonly kind: SellerKind;
  readonly legalName: string;
  readonly taxCode: string;
  readonly registrationNumber: string | null;
  readonly registeredOn: Day | null;
  readonly registeredBy: string | null;
  readonly representativeName: string | null;
  readonly representativePersonalId: string | null;
  readonly birthDate: Day | null;
  readonly personalId: string | null;
  readonly address: string;
  readonly commune: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string | null;
  readonly gs1Prefix: string | null;
  readonly story: string | null;
  readonly foodSafetyExemption: FoodSafetyExemption | null;
  readonly shippingFeeVnd: number;
  readonly deliveryArea: string;
  readonly deliveryDays: number;
  readonly returnTerms: string;
};

const Vietnamese = ({ children }: { children: string | null }) =>
  children === null ? null : (
    <span lang="vi" className="whitespace-pre-line">
      {children}
    </span>
  );

/** A seller's profile as the office judges it; facts that were not given are left out. */
export function SellerFile({ seller }: { seller: SellerFileFacts }) {
  return <KeyValue dense facts={useFacts(seller)} />;
}

function useFacts(seller: SellerFileFacts): readonly Fact[] {
  const { t, f } = useT();
  const words = t.office.sellers;
  const { registrationNumber, registeredOn, registeredBy, representativeName, foodSafetyExemption } = seller;
  const facts: readonly (Fact | false)[] = [
    { term: words.kind, value: t.seller.profile.kinds[seller.kind].name },
    { term: words.legalName, value: <Vietnamese>{seller.legalName}</Vietnamese> },
    { term: words.taxCode, value: <span className="tabular-nums">{seller.taxCode}</span> },
    registrationNumber !== null && {
      term: words.registration,
      value: <span className="tabular-nums">{registrationNumber}</span>,
      note: (
        <>
          {registeredOn !== null && `${f.date(registeredOn)}, `}
          <Vietnamese>{registeredBy}</Vietnamese>
        </>
      ),
    },
    representativeName !== null && {
      term: words.representative,
      value: <Vietnamese>{representativeName}</Vietnamese>,
      note: seller.representativePersonalId,
    },
    seller.birthDate !== null && { term: words.birthDate, value: f.date(seller.birthDate), note: seller.personalId },
    { term: words.address, value: <Vietnamese>{seller.address}</Vietnamese>, note: seller.commune },
    { term: words.contact, value: seller.phone, note: [seller.email, seller.website].filter(Boolean).join(", ") },
    foodSafetyExemption !== null && {
      term: words.exemption,
      value: t.seller.profile.exemptions[foodSafetyExemption],
    },
    seller.gs1Prefix !== null && { term: words.gs1Prefix, value: seller.gs1Prefix },
    {
      term: words.delivery,
      value: <Vietnamese>{seller.deliveryArea}</Vietnamese>,
      note: `${words.days(seller.deliveryDays)}, ${f.money(seller.shippingFeeVnd)}`,
    },
    { term: t.seller.profile.returnTerms, value: <Vietnamese>{seller.returnTerms}</Vietnamese> },
    seller.story !== null && { term: words.story, value: <Vietnamese>{seller.story}</Vietnamese> },
  ];
  return facts.filter((fact) => fact !== false);
}

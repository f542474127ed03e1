/** Who runs this market. Its contact is published on every page (Law 19/2023 on consumers' rights, art. 39.3.a and e). */
export type MarketIdentity = {
  readonly name: string;
  readonly isDemo?: boolean;
  readonly operator?: {
    readonly name: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
  };
};

/** The person at the door, as far as the frame needs to know. Absent for a guest. */
export type Visitor = {
  readonly name: string;
  readonly hasSellerDesk: boolean;
  readonly hasOfficeDesk: boolean;
};

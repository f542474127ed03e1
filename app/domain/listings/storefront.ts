/** What a seller says of itself on its page beside name, place and story. */
export type StorefrontWords = {
  readonly brand: string | null;
  readonly slogan: string | null;
  readonly sloganEn: string | null;
};

export const MAX_STOREFRONT_PICTURES = 8;

export type StorefrontPictureRef = { readonly fileId: string; readonly alt: string; readonly altEn: string | null };

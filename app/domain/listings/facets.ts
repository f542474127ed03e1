/** One choice of a facet and how many goods it would show. Names where the choice is reference data, null where it is a word of ours. */
export type FacetValue = {
  readonly value: string;
  readonly name: string | null;
  readonly nameEn: string | null;
  readonly count: number;
};

export type Facets = {
  readonly groups: readonly FacetValue[];
  readonly categories: readonly FacetValue[];
  readonly certificates: readonly FacetValue[];
  readonly communes: readonly FacetValue[];
};

/** Whether a remote posting is open to people who live in a country; unknown where it does not say. */
export const OPENNESS = ['yes', 'no', 'unknown'] as const;
export type Openness = (typeof OPENNESS)[number];

/** The user's country with the answer of one posting. */
export interface HomeAnswer {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly open: Openness;
}

/** What was otherwise in an earlier plan. Values are null, or absent of a year, where there was or is none. */
export type ChangeSubject =
  /** Uplifts, efficiency, volume changes: all that a scenario says. */
  | { readonly kind: 'scenario' }
  | { readonly kind: 'budget'; readonly label: string; readonly before: number | null; readonly after: number | null; readonly place: ChangedPlace }
  /** A counted line of the bridge; amounts by the later year. */
  | { readonly kind: 'line'; readonly label: string; readonly before: YearlyValues | null; readonly after: YearlyValues | null; readonly place: ChangedPlace }
  | { readonly kind: 'volume'; readonly label: string; readonly before: YearlyValues | null; readonly after: YearlyValues | null; readonly place: ChangedPlace }
  /** kr in the base year. */
  | { readonly kind: 'price'; readonly label: string; readonly before: number | null; readonly after: number | null; readonly place: ChangedPlace }
  /** Links, which changes count, and whatever else none of the causes above is. */
  | { readonly kind: 'rest' };

export type YearlyValues = ReadonlyMap<number, number>;

/** Where in the models a changed row stands: indices of its activity, line or item; null where it was or is not there. */
export interface ChangedPlace {
  readonly before: number | null;
  readonly after: number | null;
}

export interface ChangeCause {
  readonly subject: ChangeSubject;
  /** By plan year: how much of the change of the total need it makes, in the model's unit, a cost increase negative. */
  readonly effects: ReadonlyMap<number, number>;
}

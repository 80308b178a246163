/** What a person has typed in a cell, read as a spreadsheet program reads it. */
export type TypedContent =
  /** `numberFormat` is what a cell without one gets for it, in en-US: "0.0%" for "2,5 %". */
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** "2026-01-31"; its number is the workbook's to know. */
  | { readonly kind: 'date'; readonly iso: string }
  /** In en-US with its leading "=". */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'blank' };

/** The language of the person, which says what separates decimals and arguments. */
export type TypedLanguage = 'sv' | 'en';

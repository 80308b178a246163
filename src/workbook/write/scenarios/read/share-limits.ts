/** What a percentage on the sheet Scenarier can be: a price never falls to nothing, and never grows more than sixfold. */
export const SHARE_LIMITS = { low: -0.99, high: 5 } as const;

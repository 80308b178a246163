/** The sheet Tidigare plan. */
export const KEPT_COLUMNS = { sheet: 0, cell: 1, row: 2, period: 3, value: 4, counted: 5, kind: 6, formula: 7 } as const;

export type KeptColumn = keyof typeof KEPT_COLUMNS;

export const KEPT_ORDER = ['sheet', 'cell', 'row', 'period', 'value', 'counted', 'kind', 'formula'] as const satisfies readonly KeptColumn[];

/** Hidden name of the list's body, without its headers: it follows when rows are inserted. */
export const KEPT_ANCHOR = 'volymplan.tidigare';

/** The columns of the sheet Kopplingar, from its area's left; those of the costs by year follow. */
export const LINK_COLUMNS = { item: 0, activity: 1, share: 2, state: 3, counted: 4, check: 5, score: 6, why: 7 } as const;

export type LinkColumn = keyof typeof LINK_COLUMNS;

export const LINK_COLUMN_KEYS = ['item', 'activity', 'share', 'state', 'counted', 'check', 'score', 'why'] as const satisfies readonly LinkColumn[];

export const FIRST_COST_COLUMN = 8;

/** Of the links, counted from 0. */
export const FIRST_LINK_ROW = 6;

/** Refers to the rows of links, also after rows have been inserted or the sheet got another name. */
export const LINKS_NAME = 'volymplan.kopplingar';

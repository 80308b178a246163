import type { DeviationRow } from './deviation-row';

/** What a row of the list says of findings. */
export type FindingRowText = Pick<DeviationRow, 'name' | 'difference' | 'sentence' | 'aside' | 'place'>;

import type { CellStyle } from '../cell-style';
import { OWN_STYLES } from '../draft/own-styles';

/** Text from a workbook on one line: not every program makes rows higher. */
export const QUOTED: CellStyle = { ...OWN_STYLES.text, isText: true };

/** Percentages in the middle, so that they do not run into the words beside them; a dash for nothing. */
export const SHARE: CellStyle = { ...OWN_STYLES.percent, horizontal: 'center', numberFormat: '0.0%;\\\u22120.0%;\\\u2013' };
export const SCORE: CellStyle = { ...SHARE, numberFormat: '0%' };

/** Exact amounts; a dash for nothing. */
export const COST: CellStyle = { ...OWN_STYLES.exact, numberFormat: '#,##0.00;\\\u2212#,##0.00;\\\u2013' };

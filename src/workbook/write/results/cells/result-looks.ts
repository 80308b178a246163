import type { CellStyle } from '../../cell-style';
import { OWN_STYLES, beside } from '../../draft/own-styles';
import { DEVIATION_SHARE_FORMAT, amountFormat, stepFormat } from '../amount-format';
import type { ResultColumnKind } from '../result-columns';

/** Where a year begins. */
const YEAR_LINE = 'BFC9D6';

/** How a cell of the result looks: like the person's own cell in the row, or as our own sheets do. */
export type ResultLook = (kind: ResultColumnKind) => CellStyle;

/**
 * Beside a person's table. `like` is a cell of the row with an amount; its format is kept for amounts unless it is that of
 * text.
 */
export function lookBeside(like: string, isNumber: boolean, resolution: number): ResultLook {
  const amount = isNumber ? {} : { numberFormat: amountFormat(resolution), horizontal: 'right' as const };
  return (kind) => {
    switch (kind) {
      case 'deviationShare':
        return beside(like, { numberFormat: DEVIATION_SHARE_FORMAT, horizontal: 'right' });
      case 'moved':
        return beside(like, { numberFormat: stepFormat(resolution), horizontal: 'right' });
      case 'flag':
        return beside(like, { numberFormat: 'General', horizontal: 'center' });
      case 'need':
        return beside(like, { ...amount, border: { sides: ['left'], color: YEAR_LINE } });
      case 'existing':
      case 'frame':
      case 'deviation':
        return beside(like, amount);
    }
  };
}

/** Of a header beside a person's table, whose own header `like` is. */
export function headerBeside(like: string | undefined, kind: ResultColumnKind): CellStyle {
  const style: CellStyle = {
    wrap: true,
    horizontal: kind === 'flag' ? 'center' : 'right',
    ...(kind === 'need' && { border: { sides: ['left'], color: YEAR_LINE } }),
  };
  return like === undefined ? style : beside(like, style);
}

/** On a sheet of ours. */
export function lookOfOwn(isSum: boolean, resolution: number): ResultLook {
  const plain = isSum ? OWN_STYLES.total : OWN_STYLES.amount;
  return (kind) => {
    switch (kind) {
      case 'deviationShare':
        return { ...plain, numberFormat: DEVIATION_SHARE_FORMAT };
      case 'moved':
        return { ...plain, numberFormat: stepFormat(resolution) };
      case 'flag':
        return { ...plain, numberFormat: 'General', horizontal: 'center' };
      case 'existing':
      case 'need':
      case 'frame':
      case 'deviation':
        return { ...plain, numberFormat: amountFormat(resolution) };
    }
  };
}

import type { CellStyle } from '../cell-style';
import { asInput, OWN_STYLES } from '../draft/own-styles';

/** Percentages are often whole tenths, and sometimes finer. */
const SHARE_FORMAT = '0.0##%;\\\u22120.0##%;0.0%';

const share: CellStyle = { ...OWN_STYLES.percent, numberFormat: SHARE_FORMAT };

/** What looks differ on the sheet Scenarier. */
export const SHEET_STYLES = {
  /** One line, over the empty cells beside it. */
  note: { ...OWN_STYLES.note, wrap: false },
  /** Over the columns of a quantity, on one line. */
  group: { ...OWN_STYLES.text, bold: true },
  year: { ...OWN_STYLES.numberHeader, numberFormat: '0' },
  share,
  shareInput: asInput(share),
  textInput: asInput(OWN_STYLES.quoted),
  /** Its unit stands to the right, a space away. */
  amountInput: asInput({ ...OWN_STYLES.amount, numberFormat: '#,##0_ ' }),
  preciseAmountInput: asInput({ ...OWN_STYLES.amount, numberFormat: '#,##0.0##_ ' }),
  choice: asInput({ ...OWN_STYLES.quoted, bold: true }),
  answer: asInput(OWN_STYLES.text),
  /** Of the amount to the left. */
  unit: { ...OWN_STYLES.text, horizontal: 'left', indent: 1 },
  quiet: { ...OWN_STYLES.text, color: '595959' },
  total: { ...OWN_STYLES.finePercent, bold: true },
} as const satisfies Record<string, CellStyle>;

/** A 1 or 0 of the formulas, shown in words. */
export function asWords(one: string, zero: string, indent = 0): CellStyle {
  return { ...OWN_STYLES.text, color: '595959', horizontal: 'left', indent, numberFormat: `"${one}";;"${zero}"` };
}

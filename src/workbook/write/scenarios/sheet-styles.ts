import type { CellStyle } from '../cell-style';
import { asInput, OWN_STYLES } from '../draft/own-styles';

/** Percentages are often whole tenths, and sometimes finer. */
const SHARE_FORMAT = '0.0##%;\u22120.0##%;0.0%';

const share: CellStyle = { ...OWN_STYLES.percent, numberFormat: SHARE_FORMAT };

/** What looks differ on the sheet Scenarier. */
export const SHEET_STYLES = {
  /** One line, over the empty cells beside it. */
  note: { ...OWN_STYLES.note, wrap: false },
  year: { ...OWN_STYLES.numberHeader, numberFormat: '0' },
  share,
  shareInput: asInput(share),
  textInput: asInput(OWN_STYLES.quoted),
  amountInput: asInput(OWN_STYLES.amount),
  choice: asInput({ ...OWN_STYLES.quoted, bold: true }),
  answer: asInput(OWN_STYLES.text),
  /** A switch of the formulas, for those who wonder. */
  aside: { ...OWN_STYLES.amount, color: '595959', numberFormat: '0' },
  quiet: { ...OWN_STYLES.text, color: '595959' },
  total: { ...share, bold: true },
} as const satisfies Record<string, CellStyle>;

import type { FlagLimits } from '../../../core/plan/flag';
import type { CellDraft } from '../draft/cell-draft';
import { OWN_STYLES } from '../draft/own-styles';
import type { CellHandle } from '../formula/reference';
import { LABEL_COLUMN, NAME_COLUMN, SINCE_COLUMN } from './scenario-columns';
import { SHEET_STYLES } from './sheet-styles';
import type { ScenarioWords } from './words';

export interface LimitCells {
  readonly share: CellHandle<number>;
  readonly amount: CellHandle<number>;
  readonly watch: CellHandle<number>;
}

/** The limits of flags, amounts in the activity table's unit, which stands beside them. */
export function draftLimits(
  draft: CellDraft,
  top: number,
  limits: FlagLimits,
  krPerUnit: number,
  words: ScenarioWords,
): LimitCells {
  const unit = krPerUnit === 1 ? 'kr' : krPerUnit === 1000 ? 'tkr' : 'mnkr';
  draft.text(top - 2, NAME_COLUMN, words.limits, OWN_STYLES.heading);
  draft.text(top - 1, NAME_COLUMN, words.limitsNote, SHEET_STYLES.note);
  draft.text(top, NAME_COLUMN, words.limitShare, OWN_STYLES.text);
  draft.text(top + 1, NAME_COLUMN, words.limitAmount, OWN_STYLES.text);
  draft.text(top + 2, NAME_COLUMN, words.limitWatch, OWN_STYLES.text);
  draft.text(top + 1, SINCE_COLUMN, unit, SHEET_STYLES.unit);
  draft.text(top + 2, SINCE_COLUMN, unit, SHEET_STYLES.unit);
  const amountStyle = krPerUnit === 1_000_000 ? SHEET_STYLES.preciseAmountInput : SHEET_STYLES.amountInput;
  return {
    share: draft.input<number>(top, LABEL_COLUMN, limits.share, SHEET_STYLES.shareInput),
    amount: draft.input<number>(top + 1, LABEL_COLUMN, limits.amountKr / krPerUnit, amountStyle),
    watch: draft.input<number>(top + 2, LABEL_COLUMN, limits.watchKr / krPerUnit, amountStyle),
  };
}

import type { CellContent } from '../../../workbook/write/write-plan';
import { writtenText } from './written-text';

/** What goes to a cell through `Range.formulas`, which takes constants too; '' empties it. */
export type Written = string | number | boolean;

const MAX_FORMULA = 8_192;

/** Throws RangeError for what no cell can hold. */
export function writtenContent(content: CellContent, isText = false): Written {
  switch (content.kind) {
    case 'number':
      if (!Number.isFinite(content.value)) throw new RangeError(`no number that a cell can hold: ${content.value}`);
      return content.value;
    case 'boolean':
      return content.value;
    case 'text':
      return writtenText(content.value, isText);
    case 'formula': {
      const formula = content.formula.startsWith('=') ? content.formula : `=${content.formula}`;
      if (formula === '=' || formula.length > MAX_FORMULA) throw new RangeError(`a formula of ${formula.length} characters`);
      return formula;
    }
    case 'blank':
    case 'gone':
      return '';
  }
}

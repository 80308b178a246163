import { escapeStringText } from '../escape-string';
import type { CellEdit } from '../sheet-edit';

/** What Excel can hold; a plan with more is a mistake in the program. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** The `t` attribute of a cell (null: a number) and the inside of its element. */
export interface CellXml {
  readonly type: 'inlineStr' | 'str' | 'b' | null;
  readonly inside: string;
}

/**
 * Text stands in the cell itself and not among the shared strings, so that their part stays as it is. Throws RangeError for what no
 * cell can hold.
 */
export function cellXml(content: CellEdit['content'], prefix: string): CellXml {
  switch (content.kind) {
    case 'number':
      return { type: null, inside: valueXml(content.value, prefix).inside };
    case 'boolean':
      return valueXml(content.value, prefix);
    case 'text':
      return { type: 'inlineStr', inside: `<${prefix}is><${prefix}t xml:space="preserve">${textXml(content.value)}</${prefix}t></${prefix}is>` };
    case 'formula': {
      if (content.value === null) return { type: null, inside: formulaXml(content.formula, prefix) };
      const { type, inside } = valueXml(content.value, prefix);
      return { type, inside: formulaXml(content.formula, prefix) + inside };
    }
    case 'blank':
    case 'gone':
      return { type: null, inside: '' };
  }
}

/** A value as formulas have them beside them. */
export function valueXml(value: number | string | boolean, prefix: string): CellXml {
  if (typeof value === 'boolean') return { type: 'b', inside: `<${prefix}v>${value ? '1' : '0'}</${prefix}v>` };
  if (typeof value === 'string') return { type: 'str', inside: `<${prefix}v>${textXml(value)}</${prefix}v>` };
  if (!Number.isFinite(value)) throw new RangeError(`no number that a cell can hold: ${value}`);
  return { type: null, inside: `<${prefix}v>${value}</${prefix}v>` };
}

function formulaXml(formula: string, prefix: string): string {
  const plain = formula.replace(/^=/, '');
  if (plain === '' || plain.length > MAX_FORMULA) throw new RangeError(`a formula of ${plain.length} characters`);
  return `<${prefix}f>${escapeStringText(plain)}</${prefix}f>`;
}

function textXml(text: string): string {
  if (text.length > MAX_TEXT) throw new RangeError(`a text of ${text.length} characters`);
  return escapeStringText(text);
}

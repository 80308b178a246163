import { isDateSection, readSections, type FormatSection, type FormatToken } from '../../../../src/workbook/text/numbers/format-sections';
import type { CellValue } from '../model/workbook-model';
import type { Culture } from '../protocol/emulator-session';
import { dateText } from './date-text';
import { generalText } from './general-text';
import { numberText } from './number-text';

/**
 * What a reader sees of a value under a number format, in a column that is wide enough (Excel shows "####" in others). Fractions and
 * scientific notation are shown as General does.
 */
export function displayText(value: CellValue, numberFormat: string, culture: Culture): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'boolean':
      return culture.name === 'sv-SE' ? (value.value ? 'SANT' : 'FALSKT') : value.value ? 'TRUE' : 'FALSE';
    case 'error':
      return (culture.name === 'sv-SE' ? SWEDISH_ERRORS[value.value] : undefined) ?? value.value;
    case 'text':
      return textShown(value.value, numberFormat);
    case 'number':
      return numberShown(value.value, readSections(numberFormat), culture);
  }
}

function textShown(text: string, numberFormat: string): string {
  const sections = readSections(numberFormat);
  const section = sections.length > 3 ? sections[3] : sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'));
  if (!section) return text;
  return section.tokens.map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : '')).join('');
}

function numberShown(value: number, sections: readonly FormatSection[], culture: Culture): string {
  const numeric = sections.filter(({ tokens }, at) => at < 3 && !(sections.length > 1 && tokens.some(({ kind }) => kind === 'text')));
  const chosen = sectionFor(value, numeric);
  if (!chosen) return generalText(value, culture);
  const { section, isOwnSign } = chosen;
  const shown = isOwnSign ? Math.abs(value) : value;
  if (isDateSection(section)) return dateText(value, section, culture);
  if (section.tokens.some(isGeneral)) return aroundGeneral(section.tokens, shown, culture);
  return numberText(shown, section.tokens, culture);
}

/** Negative numbers lose their sign in a section of their own. */
function sectionFor(value: number, sections: readonly FormatSection[]): { section: FormatSection; isOwnSign: boolean } | null {
  if (sections.some(({ condition }) => condition !== null)) {
    const section = sections.find(({ condition }) => condition === null || holds(condition.operator, value, condition.limit));
    return section ? { section, isOwnSign: value < 0 && section.condition !== null && section !== sections[0] } : null;
  }
  const [first, second, third] = sections;
  if (value < 0 && second) return { section: second, isOwnSign: true };
  if (value === 0 && third) return { section: third, isOwnSign: false };
  return first ? { section: first, isOwnSign: false } : null;
}

function holds(operator: string, value: number, limit: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    default:
      return value !== limit;
  }
}

/** Also fractions and exponents: near enough for what is read here. */
function isGeneral({ kind }: FormatToken): boolean {
  return kind === 'general' || kind === 'text' || kind === 'slash' || kind === 'exponent';
}

function aroundGeneral(tokens: readonly FormatToken[], value: number, culture: Culture): string {
  const at = tokens.findIndex(isGeneral);
  const literal = (some: readonly FormatToken[]): string => some.map((token) => (token.kind === 'literal' ? token.text : '')).join('');
  return `${literal(tokens.slice(0, at))}${generalText(value, culture)}${literal(tokens.slice(at + 1))}`;
}

const SWEDISH_ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#SAKNAS!',
  '#REF!': '#REFERENS!',
  '#VALUE!': '#VÄRDEFEL!',
  '#DIV/0!': '#DIVISION/0!',
  '#NAME?': '#NAMN?',
  '#NULL!': '#SKÄRNING!',
  '#NUM!': '#OGILTIGT!',
};

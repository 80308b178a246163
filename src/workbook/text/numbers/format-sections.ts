/** One piece of a number format's section. */
export type FormatToken =
  /** 0, # or ?. */
  | { readonly kind: 'digit'; readonly sign: string }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'slash' }
  | { readonly kind: 'general' }
  /** "@". */
  | { readonly kind: 'text' }
  /** A run of y, m, d, h, s, b, g, e or AM/PM, elapsed time too. */
  | { readonly kind: 'date'; readonly letters: string }
  /** Shown as it stands; a space of another character's width too. */
  | { readonly kind: 'literal'; readonly text: string };

export interface FormatCondition {
  readonly operator: string;
  readonly limit: number;
}

export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** "[>=1000]". */
  readonly condition: FormatCondition | null;
}

/** Excel allows 255 characters; what is longer is no format. */
const LONGEST_FORMAT = 255;

/**
 * A number format (en-US notation) as its sections, quoted and bracketed text told apart from placeholders. Never throws: what Excel
 * would refuse is read as far as it goes. Source: ECMA-376 part 1, 18.8.31.
 */
export function readSections(numberFormat: string): FormatSection[] {
  const format = numberFormat.length > LONGEST_FORMAT ? 'General' : numberFormat;
  const sections: FormatSection[] = [];
  let tokens: FormatToken[] = [];
  let condition: FormatCondition | null = null;
  for (const piece of format.match(PIECES) ?? []) {
    if (piece === ';') {
      sections.push({ tokens, condition });
      tokens = [];
      condition = null;
    } else {
      condition = readCondition(piece) ?? condition;
      const token = readToken(piece);
      if (token) tokens.push(token);
    }
  }
  return [...sections, { tokens, condition }];
}

/** Quoted, escaped, padding, fill, bracket, General, AM/PM, exponent, date letters, any one character. */
const PIECES =
  /"[^"]*"?|\\[^]?|_[^]?|\*[^]?|\[[^\]]*\]?|General|Standard|AM\/PM|A\/P|E[+-]|y+|m+|d+|h+|s+|b+|g+|e+|[^]/giu;

const CONDITION = /^\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]$/;
const CURRENCY = /^\[\$([^\]-]*)(?:-[^\]]*)?\]$/;
const ELAPSED = /^\[(h+|m+|s+)\]$/i;

function readCondition(piece: string): FormatCondition | null {
  const match = CONDITION.exec(piece);
  return match ? { operator: match[1] ?? '', limit: Number(match[2]) } : null;
}

function readToken(piece: string): FormatToken | null {
  const first = piece[0] ?? '';
  if (first === '"') return { kind: 'literal', text: piece.replaceAll('"', '') };
  if (first === '\\') return { kind: 'literal', text: piece.slice(1) };
  if (first === '_') return { kind: 'literal', text: ' ' };
  if (first === '*') return null;
  if (first === '[' && piece.length > 1) return readBracket(piece);
  if (/^(?:general|standard)$/i.test(piece)) return { kind: 'general' };
  if (/^e[+-]$/i.test(piece)) return { kind: 'exponent', plus: piece.endsWith('+') };
  if (/^(?:[ymdhsbge]+|am\/pm|a\/p)$/i.test(piece)) return { kind: 'date', letters: piece.toLowerCase() };
  return readCharacter(piece);
}

/** Colours and conditions show nothing; a currency shows its sign; [h] counts elapsed time. */
function readBracket(piece: string): FormatToken | null {
  const currency = CURRENCY.exec(piece);
  if (currency) return currency[1] ? { kind: 'literal', text: currency[1] } : null;
  return ELAPSED.test(piece) ? { kind: 'date', letters: piece.slice(1, -1).toLowerCase() } : null;
}

function readCharacter(piece: string): FormatToken {
  if (piece === '0' || piece === '#' || piece === '?') return { kind: 'digit', sign: piece };
  if (piece === '.') return { kind: 'point' };
  if (piece === ',') return { kind: 'comma' };
  if (piece === '%') return { kind: 'percent' };
  if (piece === '/') return { kind: 'slash' };
  if (piece === '@') return { kind: 'text' };
  return { kind: 'literal', text: piece };
}

/**
 * Shows a date or a time: date letters, and no digits but the fractions of a second. (Letters beside digits without quotes
 * are a careless writer's unit: `0 dygn`.)
 */
export function isDateSection(section: FormatSection): boolean {
  const hasDate = section.tokens.some(({ kind }) => kind === 'date');
  if (!hasDate || section.tokens.some(({ kind }) => kind === 'general')) return false;
  return section.tokens.every((token, index) => token.kind !== 'digit' || isFractionOfSecond(section.tokens, index));
}

function isFractionOfSecond(tokens: readonly FormatToken[], index: number): boolean {
  let point = index;
  while (tokens[point]?.kind === 'digit') point--;
  const second = tokens[point - 1];
  return tokens[point]?.kind === 'point' && second?.kind === 'date' && second.letters.startsWith('s');
}

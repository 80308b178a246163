/**
 * A formula and its value, made together so that they cannot drift apart. The text depends on the sheet it stands on only
 * in whether references name their sheet.
 */
export interface Expression<V extends FormulaValue = FormulaValue> {
  readonly value: V;
  /** en-US, without the leading "=". */
  readonly textOn: (home: string) => string;
  /** How tightly its outermost operator binds; a higher one needs no parentheses within a lower. */
  readonly binding: Binding;
}

export type FormulaValue = number | string | boolean;

/** Excel's order of operators, tightest first. A leading minus binds tighter than any of them. */
export const BINDING = { atom: 5, negation: 4, product: 3, sum: 2, joining: 1, comparison: 0 } as const;
export type Binding = (typeof BINDING)[keyof typeof BINDING];

/** As an operand within an operator that binds as `within`. */
function inside({ binding, textOn }: Expression, within: Binding, home: string): string {
  return binding >= within ? textOn(home) : `(${textOn(home)})`;
}

function operator<V extends FormulaValue>(
  left: Expression,
  sign: string,
  right: Expression,
  binding: Binding,
  value: V,
): Expression<V> {
  // The right operand binds one step tighter: a−(b−c) keeps its parentheses.
  const right1 = Math.min(binding + 1, BINDING.atom) as Binding;
  return { value, binding, textOn: (home) => `${inside(left, binding, home)}${sign}${inside(right, right1, home)}` };
}

/** A call of one of Excel's functions, whose value the caller has worked out. */
export function call<V extends FormulaValue>(name: string, parts: readonly Textual[], value: V): Expression<V> {
  return { value, binding: BINDING.atom, textOn: (home) => `${name}(${parts.map((part) => part.textOn(home)).join(',')})` };
}

/** Anything that can stand as an argument: expressions and ranges. */
export interface Textual {
  readonly textOn: (home: string) => string;
}

/** Numbers are written with all the digits that JavaScript needs to read them back. */
export function number(value: number): Expression<number> {
  return { value, binding: value < 0 ? BINDING.negation : BINDING.atom, textOn: () => String(value).replace('e', 'E') };
}

export function text(value: string): Expression<string> {
  return { value, binding: BINDING.atom, textOn: () => `"${value.replaceAll('"', '""')}"` };
}

export function plus(left: Expression<number>, right: Expression<number>): Expression<number> {
  return operator(left, '+', right, BINDING.sum, left.value + right.value);
}

export function minus(left: Expression<number>, right: Expression<number>): Expression<number> {
  return operator(left, '-', right, BINDING.sum, left.value - right.value);
}

export function times(left: Expression<number>, right: Expression<number>): Expression<number> {
  return operator(left, '*', right, BINDING.product, left.value * right.value);
}

/** The divisor is never zero: guard it with `choose`. */
export function dividedBy(left: Expression<number>, right: Expression<number>): Expression<number> {
  return operator(left, '/', right, BINDING.product, left.value / right.value);
}

export function negated(of: Expression<number>): Expression<number> {
  return { value: 0 - of.value, binding: BINDING.negation, textOn: (home) => `-${inside(of, BINDING.atom, home)}` };
}

export function joined(left: Expression, right: Expression): Expression<string> {
  return operator(left, '&', right, BINDING.joining, `${String(left.value)}${String(right.value)}`);
}

export function isGreater(left: Expression<number>, right: Expression<number>): Expression<boolean> {
  return operator(left, '>', right, BINDING.comparison, left.value > right.value);
}

export function isLess(left: Expression<number>, right: Expression<number>): Expression<boolean> {
  return operator(left, '<', right, BINDING.comparison, left.value < right.value);
}

export function isAtLeast(left: Expression<number>, right: Expression<number>): Expression<boolean> {
  return operator(left, '>=', right, BINDING.comparison, left.value >= right.value);
}

export function isAtMost(left: Expression<number>, right: Expression<number>): Expression<boolean> {
  return operator(left, '<=', right, BINDING.comparison, left.value <= right.value);
}

/** Text is compared without regard to case, as Excel does. */
export function isEqual(left: Expression, right: Expression): Expression<boolean> {
  return operator(left, '=', right, BINDING.comparison, fold(left.value) === fold(right.value));
}

/** True for a cell that holds nothing, or a formula that gives "". */
export function isEmpty(of: Expression): Expression<boolean> {
  return operator(of, '=', text(''), BINDING.comparison, of.value === '');
}

export function isNumber(of: Expression): Expression<boolean> {
  return call('ISNUMBER', [of], typeof of.value === 'number');
}

export function both(left: Expression<boolean>, right: Expression<boolean>): Expression<boolean> {
  return call('AND', [left, right], left.value && right.value);
}

export function either(left: Expression<boolean>, right: Expression<boolean>): Expression<boolean> {
  return call('OR', [left, right], left.value || right.value);
}

/** IF. */
export function choose<V extends FormulaValue>(
  condition: Expression<boolean>,
  yes: Expression<V>,
  no: Expression<V>,
): Expression<V> {
  return call('IF', [condition, yes, no], condition.value ? yes.value : no.value);
}

export function absolute(of: Expression<number>): Expression<number> {
  return call('ABS', [of], Math.abs(of.value));
}

export function sign(of: Expression<number>): Expression<number> {
  return call('SIGN', [of], Math.sign(of.value));
}

export function largest(left: Expression<number>, right: Expression<number>): Expression<number> {
  return call('MAX', [left, right], Math.max(left.value, right.value));
}

/** Half away from zero, as Excel's ROUND. */
export function rounded(of: Expression<number>, decimals: number): Expression<number> {
  return call('ROUND', [of, number(decimals)], roundHalfAway(of.value, decimals));
}

/** N: a number as it is, text as 0. */
export function numberOrZero(of: Expression): Expression<number> {
  return call('N', [of], typeof of.value === 'number' ? of.value : 0);
}

export function fold(value: FormulaValue): FormulaValue {
  return typeof value === 'string' ? value.toUpperCase() : value;
}

/** On the fifteen digits that a worksheet holds, so that 1.005 to two decimals is 1.01 as in Excel. */
function roundHalfAway(value: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = Number(Math.abs(value).toPrecision(15)).toString().split('e');
  const scaled = Number(`${digits}e${Number(exponent) + decimals}`);
  const steps = Math.floor(scaled + 0.5);
  const [stepDigits = '0', stepExponent = '0'] = steps.toString().split('e');
  const size = Number(`${stepDigits}e${Number(stepExponent) - decimals}`);
  return value < 0 ? 0 - size : size;
}

import { invalidArgument } from '../../protocol/excel-error';
import { booleanArgument, objectArgument, oneOf, textArgument } from '../arguments';
import { rangeAddress } from '../areas/range-address';
import type { EmulatorSession } from '../../protocol/emulator-session';

/** By the rule's only property, what `DataValidation.type` says. */
const RULE_TYPES = { wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' } as const;

type RuleKind = keyof typeof RULE_TYPES;

const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const;
/** Excel's own limit to a list that is written out. */
const LONGEST_LIST = 255;

/** A rule as it is set → as the model has it, numbers as numbers. Throws InvalidArgument. */
export function ruleArgument(session: EmulatorSession, value: unknown): Record<string, unknown> {
  const entries = Object.entries(objectArgument(value)).filter(([, criteria]) => criteria !== null && criteria !== undefined);
  const [kind, criteria] = entries[0] ?? [];
  if (kind === undefined || entries.length > 1) throw invalidArgument();
  if (!isRuleKind(kind)) throw invalidArgument();
  const given = objectArgument(criteria);
  if (kind === 'list') return { list: listCriteria(session, given) };
  if (kind === 'custom') return { custom: { formula: formulaText(session, given['formula']) } };
  return { [kind]: comparison(session, given) };
}

export function ruleType(rule: Readonly<Record<string, unknown>>): string {
  const kind = Object.keys(rule)[0];
  return kind !== undefined && isRuleKind(kind) ? RULE_TYPES[kind] : 'None';
}

/** "When retrieving the value, it will always be returned as a string formula": 10 → "=10". */
export function printRule(rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule).map(([kind, criteria]) => [kind, printCriteria(objectArgument(criteria))]));
}

function printCriteria(criteria: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(criteria).map(([name, value]) => [name, typeof value === 'number' ? `=${value}` : value]));
}

function isRuleKind(kind: string): kind is RuleKind {
  return kind in RULE_TYPES;
}

function listCriteria(session: EmulatorSession, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const source = rangeAddress(session, given['source']) ?? textArgument(given['source']);
  if (source === '' || (!source.startsWith('=') && source.length > LONGEST_LIST)) throw invalidArgument();
  const { inCellDropDown } = given;
  return { inCellDropDown: inCellDropDown === undefined || inCellDropDown === null || booleanArgument(inCellDropDown), source };
}

function comparison(session: EmulatorSession, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const operator = oneOf(given['operator'], OPERATORS);
  const formula1 = operand(session, given['formula1']);
  const isTernary = operator === 'Between' || operator === 'NotBetween';
  return { formula1, ...(isTernary && { formula2: operand(session, given['formula2']) }), operator };
}

/** "10" and "=10" are the number 10 too. */
function operand(session: EmulatorSession, value: unknown): string | number {
  const text = formulaText(session, value);
  const number = Number(text.slice(1));
  return text.slice(1).trim() === '' || Number.isNaN(number) ? text : number;
}

function formulaText(session: EmulatorSession, value: unknown): string {
  const address = rangeAddress(session, value);
  if (address !== null) return address;
  if (typeof value === 'number') return `=${value}`;
  const text = textArgument(value);
  if (text === '' || text === '=') throw invalidArgument();
  return text.startsWith('=') ? text : `=${text}`;
}

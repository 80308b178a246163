import type { TableColumn, TableRole } from '../../../core/table';
import { foldText } from '../../text/fold-text';
import { readBridgeLine } from '../../text/headers/read-bridge-line';
import { readLabel } from '../../text/headers/read-label';
import { readMonth } from '../../text/headers/read-month';
import { readUnit } from '../../text/headers/read-unit';

export interface RoleEvidence {
  readonly corner: string | null;
  readonly title: string | null;
  readonly sheet: string;
  readonly labels: readonly string[];
  readonly columns: readonly TableColumn[];
  /** The unit stated for the whole table, also nearby. */
  readonly moneyUnit: string | null;
  readonly isMostlyNegative: boolean;
}

export const MONEY_UNITS: ReadonlySet<string> = new Set(['kr', 'tkr', 'mnkr']);

export interface SettledRole {
  readonly role: TableRole;
  /** False where its own words do not name it: a dated list of money is probably a budget. */
  readonly isNamed: boolean;
}

/** What a table is, from its words. Details of an overview are told from overviews later, when all tables are known. */
export function tableRole(evidence: RoleEvidence): SettledRole {
  const role = namedRole(evidence);
  return role === null ? { role: likelyRole(evidence), isNamed: false } : { role, isNamed: true };
}

function namedRole(evidence: RoleEvidence): TableRole | null {
  const { labels, columns } = evidence;
  const near = [evidence.corner, evidence.title].filter((text) => text !== null).map(foldText);
  // Beside the sheet's tables, which are dated, may stand other lists.
  const texts = isDated(columns) ? [...near, foldText(evidence.sheet)] : near;
  if (areMonths(labels) || areMonths(columns.map(({ header }) => header))) return 'monthly';
  if (columns.some(({ header }) => foldText(header).startsWith('avskrivningstid'))) return 'investments';
  if (near.some((text) => INVESTMENTS.test(text))) return 'investments';
  if (isVolumeBudget(labels)) return 'volumeBudget';
  if (isBudgetTotal(labels)) return 'operatingBudgetTotal';
  if (isBridge(near, labels)) return 'changes';
  const activities: TableRole = isDated(columns) ? 'operatingBudget' : 'other';
  for (const text of texts) {
    const [named, ...others] = rolesNamed(text, evidence.moneyUnit);
    // A sheet called "Volymer och priser" holds both.
    if (named && (others.length === 0 || near.includes(text))) return named === 'operatingBudget' ? activities : named;
  }
  return null;
}

function likelyRole({ corner, title, sheet, columns, moneyUnit, isMostlyNegative }: RoleEvidence): TableRole {
  if (!isDated(columns)) return 'other';
  const texts = [corner, title, sheet].filter((text) => text !== null).map(foldText);
  const isMoney = moneyUnit === 'tkr' || moneyUnit === 'mnkr' || hasMeasures(columns);
  return isMoney || isMostlyNegative || texts.some((text) => NAMES_ACTIVITIES.test(text)) ? 'operatingBudget' : 'other';
}

const INVESTMENTS = /investering|arliga anslag/;

/** The roles that a text plainly names, the one that decides first. */
function rolesNamed(text: string, moneyUnit: string | null): TableRole[] {
  const named: TableRole[] = [];
  if (INVESTMENTS.test(text)) named.push('investments');
  if (BRIDGE.test(text)) named.push('changes');
  if (namesPrices(text)) named.push('unitPrices');
  if (namesVolumes(text, moneyUnit)) named.push('volumes');
  if (NAMES_BUDGET.test(text)) named.push('operatingBudget');
  return named;
}

function areMonths(texts: readonly string[]): boolean {
  const months = texts.filter((text) => readMonth(text) !== null).length;
  return months >= 3 && 2 * months >= texts.length;
}

function isDated(columns: readonly TableColumn[]): boolean {
  return columns.some(({ period, measure }) => (period !== null && (period.year !== null || period.kind !== null)) || measure !== null);
}

function hasMeasures(columns: readonly TableColumn[]): boolean {
  return ['cost', 'income', 'net'].every((measure) => columns.some((column) => column.measure === measure));
}

/** Days (or other counted things) beside money, as rows. */
function isVolumeBudget(labels: readonly string[]): boolean {
  const readings = labels.map(readLabel);
  const volumes = readings.filter(({ measure, unit }) => measure === 'volume' || (unit !== null && !MONEY_UNITS.has(unit))).length;
  const money = readings.filter(({ measure, unit }) => measure !== 'volume' && unit !== null && MONEY_UNITS.has(unit)).length;
  return volumes > 0 && money > 0 && labels.length <= 6 && volumes + money >= labels.length - 1;
}

function isBudgetTotal(labels: readonly string[]): boolean {
  const measures = new Set(labels.map((label) => readLabel(label).measure));
  return measures.has('income') && measures.has('cost');
}

const BRIDGE = /ekonomiska? forandring|verksamhetsforandring|budgetforandring|ramforandring|forandringar av ram|fran budget .* till budget/;

function isBridge(texts: readonly string[], labels: readonly string[]): boolean {
  if (texts.some((text) => BRIDGE.test(text))) return true;
  const lines = labels.map(readBridgeLine);
  return lines.includes('price') && (lines.includes('volume') || lines.includes('efficiency') || lines.includes('rounding'));
}

function namesPrices(text: string): boolean {
  return /\b(?:a ?pris(?:er|et|erna)?|dygnspris\w*|dygnskostnad\w*|styckpris\w*|platskostnad\w*|enhetspris\w*|matt)\b|\b(?:kostnad|pris|kr|kronor|ersattning)\w* per\b/.test(text);
}

const COUNTED = /\b(?:volym\w*|antal|dygn|\w*dygn|dagar|\w*dagar|\w*platser|hushall|arenden|elever|brukare|timmar|personer)\b/;

function namesVolumes(text: string, moneyUnit: string | null): boolean {
  if (/\bvolym(?:er|erna|mal|matt|tal)?\b/.test(text)) return true;
  if (moneyUnit !== null && readUnit(text) === moneyUnit) return false;
  return COUNTED.test(text) && !NAMES_BUDGET.test(text);
}

const NAMES_BUDGET = /budget|driftredovisning|\bdrift\b|\bnetto\w*/;
/** Words that stand above activities, and above other things too. */
const NAMES_ACTIVITIES = /\bverksamhet\b|verksamhetsomrade|kostnad|\bram\b|redovisning|namnd/;

import type { Finding } from '../../../core/finding';
import type { FindingSentences } from '../finding-sentences';
import type { Phrases } from '../phrases';

/** Numbers that do not follow from the others of the workbook. */
export const arithmeticSentences: Pick<
  FindingSentences,
  | 'sum-mismatch'
  | 'sum-rounding'
  | 'row-arithmetic'
  | 'percent-mismatch'
  | 'reconciliation'
  | 'reconciliation-gross'
  | 'sign'
  | 'unit'
> = {
  'sum-mismatch': (finding, say) =>
    `${sumName(finding, say)} is printed as ${say.amount(finding.actual, finding.unit)} but the rows give ` +
    `${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. ` +
    'Add it up again, or look for a row that is missing or wrong.',
  'sum-rounding': (finding, say) =>
    `${sumName(finding, say)} is printed as ${say.amount(finding.actual, finding.unit)}, the rows give ` +
    `${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. Rounding explains it.`,
  'row-arithmetic': (finding, say) =>
    `${computed(finding, say, 'the computed amount')} is printed as ${say.amount(finding.actual, finding.unit)} but ` +
    `${sources(finding, say)} give ${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. ` +
    'Correct the cell or what it is computed from.',
  'percent-mismatch': (finding, say) =>
    `${computed(finding, say, 'the percentage')} is printed as ${say.share(finding.actual)} but ${sources(finding, say)} give ` +
    `${say.share(finding.expected)}${say.points(finding)}. Compute the percentage again.`,
  reconciliation: (finding, say) =>
    `${rowName(finding, say)} is printed as ${say.amount(finding.actual, finding.unit)} but ` +
    `${otherPlace(finding, say)} says ${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. ` +
    'The same thing should have the same amount in both tables: decide which one is right.',
  'reconciliation-gross': (finding, say) =>
    `${rowName(finding, say)} is printed as ${say.amount(finding.actual, finding.unit)} but ` +
    `${otherPlace(finding, say)} says ${say.amount(finding.expected, finding.unit)}${say.difference(finding)}. ` +
    'The net agrees, so only the split between cost and income differs.',
  sign: (finding, say) =>
    `${rowName(finding, say)} has the wrong sign: ${say.amount(finding.actual, finding.unit)} should be ` +
    `${say.amount(finding.expected, finding.unit)} for the table's own sums to agree. Change the sign in the cell.`,
  unit: (finding) =>
    `The table's unit cannot be right: it is given as ${finding.unit ?? 'an unknown unit'} but its amounts exceed the whole ` +
    `operating budget${likelyUnit(finding)}. Correct the unit in the table's heading.`,
};

function sumName({ label, period }: Finding, say: Phrases): string {
  const name = label === null ? 'The total' : `The total ${say.quote(label)}`;
  return period === null ? name : `${name} for ${period.label}`;
}

function rowName({ label, period, cell }: Finding, say: Phrases): string {
  if (label === null) return period === null ? `Cell ${cell}` : `The amount for ${period.label}`;
  return period === null ? say.quote(label) : `${say.quote(label)} for ${period.label}`;
}

/** The cell follows from others of its row or column, so the period alone does not say which one it is. */
function computed({ label, period, cell }: Finding, say: Phrases, what: string): string {
  const name = period === null ? what : `${what} for ${period.label}`;
  return `${label === null ? cell : say.quote(label)}: ${name}`;
}

function sources({ details }: Finding, say: Phrases): string {
  const cells = say.cells(details.from ?? []);
  return cells === '' ? 'the numbers it follows from' : cells;
}

function otherPlace({ details: { other } }: Finding, say: Phrases): string {
  if (!other) return 'the other table';
  const title = other.tableTitle === null ? `sheet ${say.quote(other.sheet)}` : say.quote(other.tableTitle);
  return `${title} (${other.label === null ? say.cell(other) : `${say.cell(other)}, ${say.quote(other.label)}`})`;
}

function likelyUnit({ expected }: Finding): string {
  return typeof expected === 'string' ? `; it is probably ${expected}` : '';
}

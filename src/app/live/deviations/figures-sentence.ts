import type { Finding } from '../../../core/finding';
import { toNumber } from '../../../core/numbers/decimal';
import { formatPercent } from '../../format/format-percent';
import type { Inspection } from '../../inspect-workbook';
import { printedCell } from './printed-cells';
import type { RowTerms } from './row-terms';

/** The figures that do not agree, in short; null for what is no disagreement between figures. */
export function figuresSentence(finding: Finding, inspection: Inspection, terms: RowTerms): string | null {
  const { code, actual, expected, unit, details } = finding;
  const { finding: say } = terms.words;
  const share = (value: Finding['actual']): string => (typeof value === 'number' ? formatPercent(value, terms.language) : String(value));
  const amount = (value: Finding['actual']): string => terms.amount(value, unit);
  const elsewhereToo = elsewhere(finding, inspection, terms);
  const sentences: Partial<Record<Finding['code'], () => string>> = {
    'sum-mismatch': () => `${say.printed(amount(actual))} ${[say.rowsGive(amount(expected)), ...elsewhereToo].join(', ')}.`,
    'row-arithmetic': () => `${say.printed(amount(actual))} ${say.cellsGive(cellsOf(details.from), amount(expected))}.`,
    'percent-mismatch': () => `${say.printed(share(actual))} ${say.cellsGive(cellsOf(details.from), share(expected))}.`,
    reconciliation: () => `${say.printed(amount(actual))} ${say.says(otherOf(finding), amount(expected))}.`,
    'reconciliation-gross': () => `${say.printed(amount(actual))} ${say.says(otherOf(finding), amount(expected))}. ${say.netAgrees}`,
    sign: () => `${say.printed(amount(actual))} ${say.shouldBe(amount(expected))}.`,
  };
  return sentences[code]?.() ?? null;
}

function otherOf({ details: { other } }: Finding): string {
  return other?.tableTitle ?? other?.sheet ?? '';
}

/** The same amount as other tables print it, where that is wrong because of this one: the third figure to choose between. */
function elsewhere({ consequences, table, unit }: Finding, inspection: Inspection, { words, amount }: RowTerms): string[] {
  return consequences.flatMap((place) => {
    const printed = printedCell(inspection, place);
    const number = printed?.cell.number ?? null;
    if (printed === null || number === null || printed.table.id === table) return [];
    return [words.finding.says(printed.table.title ?? place.sheet, amount(toNumber(number.value), printed.table.unit ?? unit))];
  });
}

const CELLS_NAMED = 4;

function cellsOf(from: Finding['details']['from']): string {
  const cells = (from ?? []).map(({ cell }) => cell);
  return cells.length > CELLS_NAMED ? `${cells[0] ?? ''} … ${cells.at(-1) ?? ''}` : cells.join(', ');
}

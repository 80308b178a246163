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
  switch (code) {
    case 'sum-mismatch':
      return `${say.printed(amount(actual))} ${[say.rowsGive(amount(expected)), ...elsewhere(finding, inspection, terms)].join(', ')}.`;
    case 'row-arithmetic':
      return `${say.printed(amount(actual))} ${say.cellsGive(cellsOf(details.from), amount(expected))}.`;
    case 'percent-mismatch':
      return `${say.printed(share(actual))} ${say.cellsGive(cellsOf(details.from), share(expected))}.`;
    case 'reconciliation':
    case 'reconciliation-gross': {
      const who = details.other?.tableTitle ?? details.other?.sheet ?? '';
      return `${say.printed(amount(actual))} ${say.says(who, amount(expected))}.${code === 'reconciliation' ? '' : ` ${say.netAgrees}`}`;
    }
    case 'sign':
      return `${say.printed(amount(actual))} ${say.shouldBe(amount(expected))}.`;
    default:
      return null;
  }
}

/** The same amount as other tables print it, where that is wrong because of this one: the third figure to choose between. */
function elsewhere({ consequences, table, unit }: Finding, inspection: Inspection, { words, amount }: RowTerms): string[] {
  return consequences.flatMap((place) => {
    const printed = printedCell(inspection, place);
    if (printed?.cell.number == null || printed.table.id === table) return [];
    return [words.finding.says(printed.table.title ?? place.sheet, amount(toNumber(printed.cell.number.value), printed.table.unit ?? unit))];
  });
}

const CELLS_NAMED = 4;

function cellsOf(from: Finding['details']['from']): string {
  const cells = (from ?? []).map(({ cell }) => cell);
  return cells.length > CELLS_NAMED ? `${cells[0] ?? ''} … ${cells.at(-1) ?? ''}` : cells.join(', ');
}

import { addressOf } from '../../../address';
import type { Workbook } from '../../../workbook';
import type { ReplacedCell } from '../../draft/own-content';
import type { CellContent, CellPlace, CellWrite } from '../../write-plan';
import { agreement } from './agreement';
import { cellAt, sheetNamed, whatItSays } from '../find/cell-at';
import type { KeptCell } from '../restore/kept-cell';
import type { OwnFound } from '../find/own-found';
import type { OverwrittenCell } from '../find/overwritten-cell';
import { restoreKept } from '../restore/restore-kept';
import type { RestoredCell } from '../restore/restore-kept';
import { contentOfValue } from '../areas/wanted-area';

export interface ReplacedDifference {
  readonly writes: readonly CellWrite[];
  readonly overwritten: readonly OverwrittenCell[];
  readonly replaced: readonly CellPlace[];
}

/**
 * The person's cells that get a formula of ours, and those that had one and get back what they held. One that was replaced
 * before and has no formula of ours any longer was changed by a person since.
 */
export function diffReplaced(
  workbook: Workbook,
  found: OwnFound,
  wanted: readonly ReplacedCell[],
  { kept, overwrite }: { readonly kept: readonly KeptCell[]; readonly overwrite: boolean },
): ReplacedDifference {
  const { restored, left } = restoreKept(workbook, found, kept);
  const changed = new Map(left.map((cell) => [placeKey(cell), cell]));
  const wantedPlaces = new Set(wanted.map(placeKey));
  const writes: CellWrite[] = [];
  const overwritten: OverwrittenCell[] = left.filter((cell) => !wantedPlaces.has(placeKey(cell)));
  for (const { sheet, row, column, expression } of wanted) {
    const current = cellAt(sheetNamed(workbook, sheet), row, column);
    const content: CellContent = { kind: 'formula', formula: `=${expression.textOn(sheet)}`, value: expression.value };
    const found = agreement(current, content, sheet);
    if (found === 'all') continue;
    const before = found === 'none' ? changed.get(placeKey({ sheet, row, column })) : undefined;
    if (before) overwritten.push({ ...before, actual: whatItSays(current), expected: { value: content.value, formula: content.formula } });
    if (!before || overwrite) writes.push({ sheet, row, column, content, style: null });
  }
  const back = restored.filter((cell) => cell.kept.kind === 'replaced' && !wantedPlaces.has(placeKey(cell)));
  // What depends on replaced cells has its old value again once none of them is replaced.
  const dependents = wanted.length === 0 ? restored.filter(({ kept: { kind } }) => kind === 'dependent') : [];
  const replaced = [...writes, ...back].map(({ sheet, row, column }) => ({ sheet, row, column }));
  return { writes: [...writes, ...[...back, ...dependents].map(writeBack)], overwritten, replaced };
}

function writeBack({ sheet, row, column, kept, current }: RestoredCell): CellWrite {
  // A dependent cell's formula may have been rewritten by the program that saved it; it stays as it stands.
  const formula = kept.kind === 'dependent' ? current.formula : kept.formula;
  return { sheet, row, column, content: contentBack(kept.value, formula), style: null };
}

function contentBack(value: KeptCell['value'], formula: string | null): CellContent {
  if (formula !== null) return { kind: 'formula', formula, value };
  // Where nothing stood there may have been no cell either.
  return value === '' ? { kind: 'gone' } : contentOfValue(value);
}

function placeKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${addressOf(row, column)}`;
}

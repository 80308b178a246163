import { addressOf } from '../../../address';
import type { Area } from '../../../workbook';
import type { ConditionalFormat } from '../../write-plan';
import type { ResultColumn } from '../result-columns';
import type { ResultWords } from '../words';

/** Colours beside the words and signs of the flags, never instead of them. */
export function flagFormats(
  columns: readonly (ResultColumn & { readonly column: number })[],
  rows: { readonly first: number; readonly last: number },
  words: ResultWords,
): ConditionalFormat[] {
  return columns
    .filter(({ kind }) => kind === 'flag')
    .flatMap(({ column }): ConditionalFormat[] => {
      const area: Area = { top: rows.first, left: column, bottom: rows.last, right: column };
      const first = addressOf(rows.first, column);
      const begins = (sign: string) => `LEFT(${first},1)="${sign}"`;
      return [
        { area, formula: `OR(${begins('▲')},${begins('▼')})`, emphasis: { bold: true, color: 'C50F1F', fill: 'FDE7E9' } },
        { area, formula: begins('◐'), emphasis: { color: '8A5A00', fill: 'FFF4CE' } },
        { area, formula: `${first}="${words.withinLimit}"`, emphasis: { color: '0B6A0B' } },
      ];
    });
}

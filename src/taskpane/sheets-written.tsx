import { formatNumber } from '../app/format/format-number';
import type { SheetWriting, WritingReport } from '../app/contract/writing-report';
import type { PaneWords } from '../app/messages/pane-words';
import type { Language } from '../app/options';
import { usePane } from './pane-context';
import { RowList } from './row-list';
import type { Row } from './row-list';

/** Each sheet that gets, changes or loses cells, and how many. */
export function SheetsWritten({ writing }: { readonly writing: WritingReport }) {
  const { language, say } = usePane();
  const changed = writing.sheets.map((sheet): Row => ({ name: sheet.sheet, note: sheet.isNew ? say.newSheet : null, value: countsOf(sheet, language, say) }));
  const removed = writing.removedSheets.map((sheet): Row => ({ name: sheet, note: null, value: say.removedSheet }));
  return <RowList rows={[...changed, ...removed]} />;
}

function countsOf({ filled, changed, emptied }: SheetWriting, language: Language, say: PaneWords): string {
  const counts: [number, (count: string) => string][] = [
    [filled, say.newCells],
    [changed, say.changedCells],
    [emptied, say.emptiedCells],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, words]) => words(formatNumber(count, language)));
  return parts.length === 0 ? say.onlyLooks : parts.join(', ');
}

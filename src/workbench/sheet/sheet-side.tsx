import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { parseRange } from '../../workbook/address';
import type { OpenDocument } from '../document/open-document';
import type { GridSelection } from '../grid/grid-events';
import { useDocumentView } from '../page-context';
import { CellEditor } from './cell-editor';
import { FormulaBar } from './formula-bar';
import { GridFrame } from './grid-frame';
import { SheetNotes } from './sheet-notes';
import { SheetTabs } from './sheet-tabs';
import { useCellEditing } from './use-cell-editing';
import { useGrid } from './use-grid';

const useStyles = makeStyles({
  side: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, color: tokens.colorNeutralForeground1 },
});

/** The workbook itself: formula bar, grid and tabs. `isShown` is false while the pane covers it. */
export function SheetSide({ document, isShown }: { readonly document: OpenDocument; readonly isShown: boolean }) {
  const view = useDocumentView(document);
  const styles = useStyles();
  const [selection, setSelection] = useState<GridSelection | null>(null);
  const { grid, hasFailed, frame, retry, place } = useGrid(document, setSelection);
  const editing = useCellEditing(document, grid, selection);
  const { shown } = view;
  useEffect(() => {
    if (!grid || !isShown) return;
    const area = shown && parseRange(shown.address);
    if (shown && area) grid.mark(shown.sheet, area);
    else grid.unmark();
  }, [grid, shown, isShown]);
  const sheet = selection?.sheet ?? view.workbook.sheets.find(({ visibility }) => visibility === 'visible')?.name ?? '';
  return (
    <div className={styles.side}>
      <FormulaBar editing={editing} selection={selection} />
      <GridFrame frame={frame} hasGrid={grid !== null} hasFailed={hasFailed} onRetry={retry}>
        <CellEditor editing={editing} selection={selection} grid={grid} place={place} document={document} />
      </GridFrame>
      <SheetNotes view={view} hasDrawing={grid?.hasDrawing(sheet) ?? false} problem={editing.problem} onDismiss={editing.dismiss} />
      <SheetTabs
        sheets={view.workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)}
        active={sheet}
        onActivate={(name) => {
          document.forgetShown();
          if (grid) grid.activate(name);
        }}
      />
    </div>
  );
}

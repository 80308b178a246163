import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { addressOf, rangeOf } from '../../workbook/address';
import type { OpenDocument } from '../document/open-document';
import type { GridDirection, GridSelection } from '../grid/grid-events';
import type { SheetGrid } from '../grid/sheet-grid';
import { usePage } from '../page-context';
import { copiedText, pastedEdits } from './clipboard';
import type { CellEditing } from './use-cell-editing';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: '0 3px',
    border: '2px solid #0F6CBD',
    outline: 'none',
    backgroundColor: '#ffffff',
    color: '#000000',
    fontFamily: "Calibri, Carlito, 'Segoe UI', 'Open Sans', sans-serif",
    fontSize: '11pt',
    lineHeight: '18px',
    resize: 'none',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
  // There for the keyboard and for who listens; the picture shows the cell.
  idle: { opacity: 0, pointerEvents: 'none' },
  // The grid has the keyboard: its frame says so.
  focused: { ':focus ~ div': { outline: '2px solid #0F6CBD' } },
  ring: { position: 'absolute', inset: 0, pointerEvents: 'none', outlineOffset: '-2px' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

const DIRECTIONS: Readonly<Record<string, GridDirection>> = { ArrowUp: 'up', ArrowRight: 'right', ArrowDown: 'down', ArrowLeft: 'left' };

interface CellEditorProps {
  readonly editing: CellEditing;
  readonly selection: GridSelection | null;
  readonly grid: SheetGrid | null;
  /** Another each time that the cell may have moved. */
  readonly place: number;
  readonly document: OpenDocument;
}

/** What has the keyboard while a person is in the grid, and where a cell is typed in: unseen until then. */
export function CellEditor({ editing, selection, grid, place, document }: CellEditorProps) {
  const { say } = usePage();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const { mode } = editing;
  const at = selection === null || grid === null ? null : grid.boxOf(selection.row, selection.column);
  useEffect(() => {
    if (grid === null) return;
    return grid.onPress((isTwice) => {
      field.current?.focus({ preventScroll: true });
      if (isTwice) field.current?.dispatchEvent(new CustomEvent('open-cell'));
    });
  }, [grid]);
  const begin = useRef(editing.begin);
  begin.current = editing.begin;
  useEffect(() => {
    const { current } = field;
    const open = (): void => {
      begin.current('within');
    };
    current?.addEventListener('open-cell', open);
    return () => {
      current?.removeEventListener('open-cell', open);
    };
  }, []);
  useEffect(() => {
    if (mode !== 'within' || globalThis.document.activeElement !== field.current) return;
    const end = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(end, end);
  }, [mode]);
  if (selection === null || grid === null) return null;
  const cell = addressOf(selection.row, selection.column);
  const box = at ?? { left: 0, top: 0, width: 0, height: 0 };
  const wanted = Math.max(box.width, mode === null ? 0 : editing.text.length * 8 + 16);
  return (
    <>
      <textarea
        ref={field}
        data-place={place}
        className={mode === null ? `${styles.editor} ${styles.idle} ${styles.focused}` : styles.editor}
        style={{ left: box.left, top: box.top, width: wanted, height: box.height + 1 }}
        aria-label={`${selection.sheet} ${cell}: ${editing.text === '' ? say.emptyCell : editing.text}`}
        aria-description={say.gridHelp}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        value={mode === null ? '' : editing.text}
        onChange={({ currentTarget }) => {
          if (mode === null) editing.begin('over', currentTarget.value);
          else editing.type(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing && pressed(event, editing, grid, document)) event.preventDefault();
        }}
        onBlur={() => {
          editing.commit();
        }}
        onCopy={(event) => {
          if (mode === null) copy(event, document, selection);
        }}
        onCut={(event) => {
          if (mode !== null) return;
          copy(event, document, selection);
          editing.clear();
        }}
        onPaste={(event) => {
          if (mode !== null) return;
          event.preventDefault();
          const text = event.clipboardData.getData('text/plain');
          editing.attempt(() => document.edit(pastedEdits(text, selection, document.cellAt.bind(document), document.session.state.language)));
        }}
      />
      <div className={styles.ring} />
      <div className={styles.spoken} role="status">
        {mode === null ? `${rangeOf(selection.area)} ${editing.text === '' ? say.emptyCell : editing.text}` : ''}
      </div>
    </>
  );
}

function copy(event: ClipboardEvent, document: OpenDocument, selection: GridSelection): void {
  event.preventDefault();
  event.clipboardData.setData('text/plain', copiedText(document.view.workbook, selection));
}

/** Whether a key meant something here. */
function pressed(event: KeyboardEvent, editing: CellEditing, grid: SheetGrid, document: OpenDocument): boolean {
  const { key, shiftKey } = event;
  const isFar = event.ctrlKey || event.metaKey;
  const direction = DIRECTIONS[key];
  if (editing.mode !== null) {
    if (key === 'Escape') editing.cancel();
    else if (key === 'Enter' && isFar) editing.commit(true);
    else if (key === 'Enter' && event.altKey) return false;
    else if (key === 'Enter' || key === 'Tab') leave(editing, grid, key === 'Enter' ? (shiftKey ? 'up' : 'down') : shiftKey ? 'left' : 'right');
    else if (direction !== undefined && editing.mode === 'over') leave(editing, grid, direction);
    else return false;
    return true;
  }
  if (direction !== undefined) {
    document.forgetShown();
    grid.move(direction, isFar, shiftKey);
  } else if (key === 'Enter') grid.move(shiftKey ? 'up' : 'down', false, false);
  else if (key === 'F2') editing.begin('within');
  else if (key === 'Delete') editing.clear();
  else if (key === 'Backspace') editing.begin('over');
  else if (key === 'Escape') document.forgetShown();
  else if (key === 'Home' || key === 'End') grid.moveToEdge(key === 'Home' ? 'first' : 'last', isFar);
  else if (key === 'PageDown' || key === 'PageUp') grid.movePage(key === 'PageDown' ? 1 : -1);
  else if (isFar && key.toLowerCase() === 'a') grid.selectAll();
  else if (isFar && key.toLowerCase() === 'z') editing.attempt(() => document.step(shiftKey ? 'redo' : 'undo'));
  else if (isFar && key.toLowerCase() === 'y') editing.attempt(() => document.step('redo'));
  else return false;
  return true;
}

function leave(editing: CellEditing, grid: SheetGrid, direction: GridDirection): void {
  editing.commit();
  grid.move(direction, false, false);
}

import { useCallback, useEffect, useState } from 'react';
import { parseTyped } from '../../xlsx/open/typed/parse-typed';
import { shownContent } from '../../xlsx/open/typed/shown-content';
import type { OpenDocument } from '../document/open-document';
import type { GridSelection } from '../grid/grid-events';
import type { SheetGrid } from '../grid/sheet-grid';
import { usePage } from '../page-context';

/** How a cell is typed in: over what stood there, where arrows end it, or within it, where they move the caret. */
export type EditMode = 'over' | 'within';

export interface CellEditing {
  /** Null while no cell is being edited. */
  readonly mode: EditMode | null;
  /** What is being typed; else what the cell holds. */
  readonly text: string;
  readonly begin: (mode: EditMode, text?: string) => void;
  readonly type: (text: string) => void;
  /** Puts what is typed in the cell; in all selected cells where `isEverywhere`. */
  readonly commit: (isEverywhere?: boolean) => void;
  readonly cancel: () => void;
  /** Empties the selected cells. */
  readonly clear: () => void;
  readonly problem: unknown;
  readonly dismiss: () => void;
  /** What a person does to the cells in another way than by typing; what goes wrong is in `problem`. */
  readonly attempt: (task: () => Promise<unknown>) => void;
}

/** One cell at a time is edited, in itself or in the formula bar. Where the person goes elsewhere, what was typed is put in. */
export function useCellEditing(document: OpenDocument, grid: SheetGrid | null, selection: GridSelection | null): CellEditing {
  const { language } = usePage();
  const [draft, setDraft] = useState<{ readonly mode: EditMode; readonly text: string; readonly at: GridSelection } | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const textAt = useCallback(({ sheet, row, column }: GridSelection) => shownContent(document.cellAt(sheet, row, column) ?? null, language, document.view.workbook.dateSystem), [document, language]);
  const standing = selection === null ? '' : textAt(selection);

  const attempt = useCallback((task: () => Promise<unknown>) => {
    setProblem(null);
    task().catch((error: unknown) => {
      setProblem(error);
    });
  }, []);

  const put = useCallback(
    (at: GridSelection, text: string, isEverywhere: boolean) => {
      const cells = isEverywhere ? cellsOf(at) : [{ row: at.row, column: at.column }];
      attempt(() =>
        document.edit(
          cells.map(({ row, column }) => {
            const numberFormat = document.cellAt(at.sheet, row, column)?.numberFormat;
            return { sheet: at.sheet, row, column, content: parseTyped(text, language, numberFormat) };
          }),
        ),
      );
    },
    [attempt, document, language],
  );

  const commit = useCallback(
    (isEverywhere = false) => {
      if (draft === null) return;
      setDraft(null);
      // What is as it was is not typed anew: the file may hold more of it than can be typed.
      if (draft.text !== textAt(draft.at) || isEverywhere) put(draft.at, draft.text, isEverywhere);
    },
    [draft, put, textAt],
  );

  // The person has gone to another cell, in whatever way.
  useEffect(() => {
    if (draft !== null && selection !== null && !isSameCell(draft.at, selection)) commit();
  }, [commit, draft, selection]);

  return {
    mode: draft?.mode ?? null,
    text: draft?.text ?? standing,
    begin: (mode, text) => {
      if (selection === null || grid === null) return;
      document.forgetShown();
      setDraft({ mode, text: text ?? (mode === 'within' ? standing : ''), at: selection });
    },
    type: (text) => {
      if (draft !== null) setDraft({ ...draft, text });
    },
    commit,
    cancel: () => {
      setDraft(null);
    },
    clear: () => {
      if (selection !== null) put(selection, '', true);
    },
    problem,
    dismiss: () => {
      setProblem(null);
    },
    attempt,
  };
}

function isSameCell(one: GridSelection, other: GridSelection): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

function cellsOf({ area }: GridSelection): { row: number; column: number }[] {
  const cells = [];
  for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
  return cells;
}

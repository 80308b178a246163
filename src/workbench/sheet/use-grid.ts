import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { rangeOf } from '../../workbook/address';
import type { OpenDocument } from '../document/open-document';
import type { GridSelection } from '../grid/grid-events';
import type { SheetGrid } from '../grid/sheet-grid';

export interface GridInPlace {
  /** Null until it has been fetched. */
  readonly grid: SheetGrid | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
  /** The element that the grid draws in. */
  readonly frame: (element: HTMLElement | null) => void;
  /** Another number each time that what is shown may have moved. */
  readonly place: number;
}

/** The grid is large: it is fetched when a workbook is open, and the page does not wait for it. */
export function useGrid(document: OpenDocument, onSelect: (selection: GridSelection) => void): GridInPlace {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [grid, setGrid] = useState<SheetGrid | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [place, moved] = useReducer((count: number) => count + 1, 0);
  const select = useRef(onSelect);
  select.current = onSelect;
  useEffect(() => {
    if (element === null) return;
    let isGone = false;
    let made: SheetGrid | null = null;
    let stop = (): void => undefined;
    setFailed(false);
    import('../grid/sheet-grid')
      .then(({ SheetGrid }) => {
        if (isGone) return;
        const { workbook, bytes } = document.view;
        const listener = {
          onSelect: (selection: GridSelection) => {
            document.host.selected(selection.sheet, rangeOf(selection.area));
            select.current(selection);
            moved();
          },
          onScroll: moved,
        };
        const grid = new SheetGrid(element, listener, workbook, bytes);
        made = grid;
        stop = document.subscribe(() => {
          const { view } = document;
          if (view.bytes === grid.bytes) return;
          grid.show(view.workbook, view.bytes);
          moved();
        });
        setGrid(grid);
      })
      .catch(() => {
        if (!isGone) setFailed(true);
      });
    return () => {
      isGone = true;
      stop();
      made?.dispose();
      setGrid(null);
    };
  }, [document, element, attempt]);
  return { grid, hasFailed, retry, frame: useCallback(setElement, []), place };
}

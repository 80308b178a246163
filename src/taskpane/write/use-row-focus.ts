import { useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, PointerEvent } from 'react';

export interface RowFocus {
  /** The row that is pointed at or has the focus; null for none. */
  readonly active: number | null;
  readonly propsOf: (index: number) => RowProps;
  /** For what stands around the rows. */
  readonly around: { readonly onPointerLeave: () => void; readonly onBlur: (event: FocusEvent) => void };
}

interface RowProps {
  readonly tabIndex: number;
  readonly 'data-row': number;
  readonly onFocus: () => void;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Rows that are one stop for the Tab key: arrows, Home and End move among them, Enter or Space opens one. */
export function useRowFocus(count: number, onOpen: (index: number) => void): RowFocus {
  const [stop, setStop] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const focused = useRef<number | null>(null);
  const reach = Math.min(stop, Math.max(0, count - 1));
  return {
    active,
    propsOf: (index) => ({
      tabIndex: index === reach ? 0 : -1,
      'data-row': index,
      onFocus: () => {
        focused.current = index;
        setStop(index);
        setActive(index);
      },
      onPointerEnter: () => {
        setActive(index);
      },
      onClick: () => {
        onOpen(index);
      },
      onKeyDown: (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          onOpen(index);
          return;
        }
        const to = targetOf(event.key, index, count);
        if (to === null) return;
        event.preventDefault();
        event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-row="${to}"]`)?.focus();
      },
    }),
    around: {
      onPointerLeave: () => {
        setActive(focused.current);
      },
      onBlur: () => {
        focused.current = null;
        setActive(null);
      },
    },
  };
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

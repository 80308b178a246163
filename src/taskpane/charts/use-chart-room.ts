import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { TextWidth } from './layout/text-width';
import { textWidthIn } from './measure-text';

/** How wide a chart may be, in px, and how wide its texts are. */
export interface ChartRoom {
  readonly width: number;
  readonly textWidth: TextWidth;
}

/** Of the element that `ref` is given to, and follows its width; null until it is known. */
export function useChartRoom(): { readonly ref: RefObject<HTMLDivElement | null>; readonly room: ChartRoom | null } {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<ChartRoom | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const textWidth = textWidthIn(getComputedStyle(element).fontFamily);
    const measure = (): void => {
      const width = Math.floor(element.clientWidth);
      setRoom((before) => (before?.width === width ? before : { width, textWidth }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, room };
}

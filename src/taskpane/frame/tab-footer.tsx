import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { PaneFooter } from './pane-footer';

/** Where the frame has room for a footer; null until it stands. */
export const FooterRoom = createContext<HTMLElement | null>(null);

interface TabFooterProps {
  /** How things stand, in two lines at most; a line may be a link. */
  readonly state: readonly ReactNode[];
  /** A panel that stands above the buttons, over the end of the content. */
  readonly above?: ReactNode;
  readonly children?: ReactNode;
}

/** The footer of the tab that is shown, from wherever in it the buttons belong. */
export function TabFooter({ state, above, children }: TabFooterProps) {
  const room = useContext(FooterRoom);
  return (
    room &&
    createPortal(
      <>
        {above}
        <PaneFooter state={state}>{children}</PaneFooter>
      </>,
      room,
    )
  );
}

/** Where in the pane the person is. */
export type Tab = 'overview' | 'basis' | 'scenario' | 'deviations' | 'write';

export interface Place {
  readonly tab: Tab;
  /** A page of the tab ("since"), or what of it is to be shown; null for the tab itself. */
  readonly page: string | null;
}

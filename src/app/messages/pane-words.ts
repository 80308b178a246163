/** What several screens of the task pane say, and what is said where it cannot be shown. Counts come as text in the language's notation. */
export interface PaneWords {
  readonly showMore: (count: string) => string;
  readonly showLess: string;
  readonly notInExcel: string;
  readonly brokenDown: string;
}

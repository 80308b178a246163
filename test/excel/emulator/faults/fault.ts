/** What goes wrong with a request. Codes as Excel documents them ("GeneralException", "InvalidOrTimedOutSession", "AccessDenied", …). */
export type Fault =
  /** Nothing of the batch is carried out. */
  | { readonly kind: 'before'; readonly code: string }
  /** All of it is carried out, and the answer is an error all the same. */
  | { readonly kind: 'after'; readonly code: string }
  /** The first `actions` of its actions are carried out, and the answer says that the next one failed. */
  | { readonly kind: 'midway'; readonly actions: number; readonly code: string }
  /** The pane is killed: no answer to this request nor to any later one. What of the batch had reached Excel is carried out. */
  | { readonly kind: 'killed'; readonly effect: 'none' | 'all' | { readonly actions: number } };

/** The message is ours: Excel's are in the language of the computer. */
export function messageOf(code: string): string {
  return `The emulated Excel was told to answer ${code}.`;
}

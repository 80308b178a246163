/** Arguments that cannot be understood. The sentence is made in `words`; exit status 2. */
export type ArgumentProblem =
  | { readonly code: 'no-command' }
  | { readonly code: 'unknown-command'; readonly name: string }
  | { readonly code: 'unknown-option'; readonly name: string }
  | { readonly code: 'option-elsewhere'; readonly name: string; readonly command: string }
  | { readonly code: 'missing-value'; readonly name: string }
  | { readonly code: 'unexpected-value'; readonly name: string }
  | { readonly code: 'given-twice'; readonly name: string }
  | { readonly code: 'no-files'; readonly command: string }
  | { readonly code: 'bad-language'; readonly value: string }
  | { readonly code: 'bad-uplift'; readonly name: string; readonly value: string }
  | { readonly code: 'bad-year'; readonly value: string }
  | { readonly code: 'bad-link'; readonly value: string }
  | { readonly code: 'scenario-and-uplift' }
  /** One file is written, and several are to be read. */
  | { readonly code: 'several-files-to-one' }
  | { readonly code: 'in-place-and-out' }
  | { readonly code: 'not-when-removing'; readonly name: string };

export class ArgumentError extends Error {
  constructor(readonly problem: ArgumentProblem) {
    super(problem.code);
    this.name = 'ArgumentError';
  }
}

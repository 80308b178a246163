/** What happened and why, and what the person does about it; a full sentence, or several, each. */
export interface HostSentence {
  readonly cause: string;
  readonly next: string;
}

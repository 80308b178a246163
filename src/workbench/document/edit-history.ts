import type { PersonsEdit } from '../../xlsx/open/persons-edit';

interface Step {
  readonly before: readonly PersonsEdit[];
  readonly after: readonly PersonsEdit[];
}

const MAX_STEPS = 200;

/** A person's own edits, to be taken back one by one. Writes of ours are undone in the pane. */
export class EditHistory {
  private done: Step[] = [];
  private undone: Step[] = [];

  note(step: Step): void {
    this.done = [...this.done, step].slice(-MAX_STEPS);
    this.undone = [];
  }

  /** What is to be edited to take one step back, or forward; null where there is none. Carried out by `edit`, and noted where that succeeds. */
  async step(direction: 'undo' | 'redo', edit: (edits: readonly PersonsEdit[]) => Promise<void>): Promise<readonly PersonsEdit[] | null> {
    const [from, to] = direction === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const step = from.at(-1);
    if (!step) return null;
    const edits = direction === 'undo' ? step.before : step.after;
    await edit(edits);
    from.pop();
    to.push(step);
    return edits;
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }
}

import { EditHistory } from '../../../src/workbench/document/edit-history';
import type { PersonsEdit } from '../../../src/xlsx/open/persons-edit';

function typed(value: number): PersonsEdit[] {
  return [{ sheet: 'Blad', row: 0, column: 0, content: { kind: 'number', value } }];
}

describe("a person's own edits", () => {
  it('go back and forward again', async () => {
    const history = new EditHistory();
    const done: unknown[] = [];
    const edit = (edits: readonly PersonsEdit[]): Promise<void> => {
      done.push(edits);
      return Promise.resolve();
    };
    history.note({ before: typed(1), after: typed(2) });
    history.note({ before: typed(2), after: typed(3) });
    await history.step('undo', edit);
    await history.step('undo', edit);
    expect(await history.step('undo', edit)).toBeNull();
    await history.step('redo', edit);
    expect(done).toEqual([typed(2), typed(1), typed(2)]);
    history.note({ before: typed(2), after: typed(9) });
    expect(await history.step('redo', edit)).toBeNull();
  });

  it('stay where they are when one cannot be carried out', async () => {
    const history = new EditHistory();
    history.note({ before: typed(1), after: typed(2) });
    await expect(history.step('undo', () => Promise.reject(new Error('protected')))).rejects.toThrow('protected');
    expect(await history.step('undo', () => Promise.resolve())).toEqual(typed(1));
  });
});

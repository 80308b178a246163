import { readFileSync } from 'node:fs';
import { ENGLISH } from '../culture/cultures';
import { ExcelEmulator } from '../excel-emulator';
import { setContent } from '../model/cells';
import { smallWorkbook } from '../../support/small-workbook';
import type { HostAnswer } from './host-answer';
import type { Batch, BatchAnswer } from './batch';

interface Recording {
  readonly name: string;
  readonly batches: readonly Batch[];
}

const recordings = JSON.parse(readFileSync('test/excel/emulator/recordings/batches.json', 'utf8')) as Recording[];

/** What office.js itself sends, as recorded. The references in them are those of whoever answered then. */
const REFUSED: Readonly<Record<string, string>> = { 'comments.add': 'NotImplemented' };
const WITH_FOREIGN_REFERENCES = 'Excel.run load+sync+set (auto tracking)';

async function answerTo(name: string, batch: Batch): Promise<BatchAnswer> {
  const model = smallWorkbook('x');
  const [sheet] = model.sheets;
  if (!sheet) throw new RangeError('no sheet');
  for (const [column, header] of ['Verksamhet', 'Antal'].entries()) setContent(sheet, 0, column, { kind: 'text', value: header });
  if (name.startsWith('tables.getItem')) {
    const columns = [{ id: 1, name: 'Verksamhet' }, { id: 2, name: 'Antal' }];
    const area = { top: 0, left: 0, bottom: 2, right: 1 };
    model.tables.push({ id: '9', name: 'Volymtabell', sheet: sheet.id, area, hasHeaders: true, hasTotals: false, columns, style: '', hasFilter: true, isFiltered: false });
  }
  const connection = new ExcelEmulator(model, { culture: ENGLISH }).connect(() => undefined);
  // Whoever answered when it was recorded took any name; Excel takes T1 for a cell.
  const sent = JSON.stringify(batch).replaceAll('"T1"', '"Volymtabell"');
  const answer: HostAnswer = await connection.process(sent, 0);
  connection.close();
  if (answer.kind !== 'answer') throw new TypeError(answer.code);
  return JSON.parse(answer.body) as BatchAnswer;
}

describe('batches as office.js sends them', () => {
  const answered = recordings.filter(({ name }) => name !== WITH_FOREIGN_REFERENCES && !(name in REFUSED));

  it.each(answered)('$name: a result for every action, the traces told too', async ({ name, batches }) => {
    for (const batch of batches) {
      const { Results, TraceIds, Error } = await answerTo(name, batch);
      expect(Error).toBeUndefined();
      expect(Results.map(({ ActionId }) => ActionId)).toEqual(batch.Actions.map(({ Id }) => Id));
      expect(TraceIds).toEqual(batch.Actions.filter(({ ActionType }) => ActionType === 5).map(({ Id }) => Id));
    }
  });

  it.each(Object.entries(REFUSED))('%s: refused with its name, and what went before is answered', async (name, code) => {
    const [batch] = recordings.find((recording) => recording.name === name)?.batches ?? [];
    if (!batch) throw new RangeError(name);
    const { Results, Error } = await answerTo(name, batch);
    expect(Error).toMatchObject({ Code: code, HttpStatusCode: 501, ActionIndex: Results.length });
    expect(Error?.Message).toContain('comments');
  });

  it('gives what was asked for under the names of the protocol', async () => {
    const batch = recordings.find(({ name }) => name.startsWith("getItem('x').getRange('A1:C3')"))?.batches[0];
    const { Results } = await answerTo('', batch ?? { Actions: [], ObjectPaths: {} });
    expect(Results.at(-1)?.Value).toEqual({
      Values: [['Verksamhet', 'Antal', ''], ['', '', ''], ['', '', '']],
      NumberFormat: Array.from({ length: 3 }, () => ['General', 'General', 'General']),
    });
  });

  it('gives collections as _Items, with what was asked for of each, and null for what is not there', async () => {
    const [sheets, nothing] = ['worksheets.load(items/name)', 'getItemOrNullObject'].map((wanted) => recordings.find(({ name }) => name === wanted)?.batches[0]);
    const loaded = await answerTo('', sheets ?? { Actions: [], ObjectPaths: {} });
    expect(loaded.Results.at(-1)?.Value).toEqual({ _Items: [{ Id: expect.stringContaining('{') as string, Name: 'x', Tables: { _Items: [] } }] });
    const missing = await answerTo('', nothing ?? { Actions: [], ObjectPaths: {} });
    expect(missing.Results.slice(-2).map(({ Value }) => Value)).toEqual([null, null]);
  });

  it('answers a kept range with its reference, and knows no reference of another', async () => {
    const [first, second] = recordings.find(({ name }) => name === WITH_FOREIGN_REFERENCES)?.batches ?? [];
    if (!first || !second) throw new RangeError('no recording');
    const { Results } = await answerTo('', first);
    expect(Results.at(-1)?.Value).toMatchObject({ _ReferenceId: expect.any(String) as string, Values: [['Verksamhet']] });
    expect((await answerTo('', second)).Error).toMatchObject({ Code: 'InvalidReference' });
  });

  it('keeps the effect of what went before a failing action', async () => {
    const model = smallWorkbook('x');
    const connection = new ExcelEmulator(model, { culture: ENGLISH }).connect(() => undefined);
    const batch: Batch = {
      Actions: [
        { Id: 1, ActionType: 3, Name: 'Activate', ObjectPathId: 3 },
        { Id: 2, ActionType: 4, Name: 'Name', ObjectPathId: 3, ArgumentInfo: { Arguments: ['y'] } },
        { Id: 3, ActionType: 4, Name: 'Name', ObjectPathId: 3, ArgumentInfo: { Arguments: ['a/b'] } },
        { Id: 4, ActionType: 4, Name: 'TabColor', ObjectPathId: 3, ArgumentInfo: { Arguments: ['#FF0000'] } },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
        3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['x'] } },
      },
    };
    const answer = await connection.process(JSON.stringify(batch), 0);
    connection.close();
    const { Results, Error } = JSON.parse(answer.kind === 'answer' ? answer.body : '{}') as BatchAnswer;
    expect(Results.map(({ ActionId }) => ActionId)).toEqual([1, 2]);
    expect(Error).toMatchObject({ Code: 'InvalidArgument', Location: 'Worksheet.name', ActionIndex: 2 });
    expect(model.sheets[0]).toMatchObject({ name: 'y', tabColor: null });
  });
});

import { differences, formulaValues } from '../oracle/compare-values';
import { typeIn } from '../support/plan-into-file';
import { itInLibreOffice, recalculateInLibreOffice } from '../support/libreoffice';
import { parseAddress } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/write/write-plan';
import type { Workbook } from '../../src/workbook/workbook';
import { brokenRules } from '../xlsx/support/check-package';
import { bookOf, packed } from './support/book';
import type { BookCell } from './support/book';
import { expectUpToDate } from './support/expect-round-trip';
import { ACTIVITIES, planSheets } from './support/plan-tables';
import { planInto, readBook, removeFrom } from '../support/plan-into-file';
import { partsOf, traces } from './support/compare-parts';

const BOOK = bookOf(planSheets());

function type(bytes: Uint8Array, place: string, content: CellContent): Promise<Uint8Array> {
  const [sheet = '', cell = ''] = place.split('!');
  const at = parseAddress(cell);
  if (!at) throw new RangeError(place);
  return typeIn(bytes, [[sheet, at.row, at.column, content]]);
}

/** A part of a file as somebody has edited it. */
function withPart(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const parts = partsOf(bytes);
  return packed(Object.fromEntries([...parts, [part, edit(parts.get(part) ?? '')]]));
}

describe('what a person does between two runs', () => {
  it('a cell of ours that is written over is told and left, and taken back when that is asked for', async () => {
    const planned = await planInto(BOOK);
    const changed = await type(planned.bytes, 'Budget!G2', { kind: 'number', value: 1 });
    const again = await planInto(changed);
    expect(again.prepared.report.findings.filter(({ code }) => code === 'overwritten')).toMatchObject([{ sheet: 'Budget', cell: 'G2', actual: 1 }]);
    expect((await readBook(again.bytes)).sheets[0]?.rows.get(1)?.get(6)).toMatchObject({ value: 1, formula: null });
    const back = await planInto(changed, { overwrite: true });
    expect((await readBook(back.bytes)).sheets[0]).toEqual((await readBook(planned.bytes)).sheets[0]);
    expect(traces(BOOK, (await removeFrom(back.bytes)).bytes)).toEqual([]);
  });

  it('a plan cell of theirs that is typed anew after it was replaced stays theirs when ours is removed', async () => {
    const planned = await planInto(BOOK, { replace: true });
    const changed = await type(planned.bytes, 'Budget!D3', { kind: 'number', value: -85000 });
    const removed = await removeFrom(changed);
    expect(removed.prepared.report.findings).toMatchObject([{ code: 'overwritten', sheet: 'Budget', cell: 'D3' }]);
    const [before, after] = [await readBook(BOOK), await readBook(removed.bytes)];
    expect(cellsOf(after)).toEqual({ ...cellsOf(before), 'Budget!2:3': '-85000 null' });
  });

  it.each([
    ['hidden', (xml: string) => xml.replace(/<sheet name="Underlag"/, '$& state="hidden"')],
    [
      'moved first',
      (xml: string) => {
        const [sheet = ''] = /<sheet name="Scenarier"[^>]*>/.exec(xml) ?? [];
        const at = [...xml.matchAll(/<sheet /g)].findIndex(({ index }) => xml.startsWith(sheet, index));
        const moved = (old: number): number => (old === at ? 0 : old < at ? old + 1 : old);
        return xml
          .replace(sheet, '')
          .replace('<sheets>', `<sheets>${sheet}`)
          .replace(/localSheetId="(\d+)"/g, (_all, old: string) => `localSheetId="${moved(Number(old))}"`);
      },
    ],
  ])('a sheet of ours is %s: nothing is written, and all goes', async (_, edit) => {
    const planned = await planInto(BOOK, { replace: true });
    const changed = withPart(planned.bytes, 'xl/workbook.xml', edit);
    await expectUpToDate(changed);
    expect(traces(BOOK, (await removeFrom(changed)).bytes)).toEqual([]);
  });

  it('a formula of theirs over our columns survives a second run, and refers to empty cells once ours are gone', async () => {
    const planned = await planInto(BOOK);
    const changed = await type(planned.bytes, 'Ram!A12', { kind: 'formula', formula: '=SUM(Budget!G2:G5)', value: 0 });
    const again = await planInto(changed, {}, { scenario: { kind: 'named', name: '3,1 % varje år' } });
    const total = (await readBook(again.bytes)).sheets[3]?.rows.get(11)?.get(0);
    expect(total?.formula).toBe('=SUM(Budget!G2:G5)');
    expect(total?.value).not.toBe(0);
    const removed = await readBook((await removeFrom(again.bytes)).bytes);
    expect(removed.sheets[3]?.rows.get(11)?.get(0)?.formula).toBe('=SUM(Budget!G2:G5)');
  });
});

/** What every cell holds, by sheet, row and column. */
function cellsOf({ sheets }: Workbook): Record<string, string> {
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) => [...cells].map(([column, { value, formula }]) => [`${name}!${row}:${column}`, `${String(value)} ${String(formula)}`])),
    ),
  );
}

const STRANGE = ['=SUM(A1)', '+46 8', '-', '@x', '*', 'A?~', '="x"', "'så'", 'R&D', '<img src=x onerror=alert(1)>', '😀', 'x_x0041_y', '7-9', '101', 'SANT', 'a\tb', ' två  blanka ', 'a\nb', 'x'.repeat(32_767)];

it('labels that look like something else are texts on every sheet of ours, and none of them is lost', async () => {
  const rows: BookCell[][] = [...ACTIVITIES.slice(0, 5).map((row) => [...row]), ...STRANGE.map((label, index) => [label, -100 - index, -100, -100, -100])];
  const bytes = bookOf(planSheets({ rows }));
  const { bytes: written } = await planInto(bytes, { replace: true, document: true });
  expect(brokenRules(written)).toEqual([]);
  const { sheets } = await readBook(written);
  const texts = new Set(sheets.slice(4).flatMap((sheet) => [...sheet.rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value))));
  // Others are read as numbers, or with other blanks.
  expect(STRANGE.filter((each) => /^(?:[=+@*A'R<😀S]|x$)/u.test(each) && !texts.has(each))).toEqual([]);
  const formulas = sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? [])));
  expect(formulas.filter((formula) => STRANGE.includes(formula))).toEqual([]);
  await expectUpToDate(written);
  expect(traces(bytes, (await removeFrom(written)).bytes)).toEqual([]);
});

itInLibreOffice('a plan that LibreOffice saved in between is removed to what LibreOffice makes of the original', async () => {
  const cases = new Map<string, Uint8Array>([
    ['original', BOOK],
    ['plain', (await planInto(BOOK)).bytes],
    ['replaced', (await planInto(BOOK, { replace: true, document: true })).bytes],
  ]);
  const saved = recalculateInLibreOffice(cases);
  const original = await readBook(saved.get('original') ?? new Uint8Array());
  for (const name of ['plain', 'replaced']) {
    const file = saved.get(name) ?? new Uint8Array();
    const planned = await readBook(file);
    expect(differences(formulaValues(await readBook(cases.get(name) ?? new Uint8Array())), formulaValues(planned))).toEqual([]);
    const again = await planInto(file);
    expect(again.prepared.report.findings.filter(({ code }) => code === 'overwritten')).toEqual([]);
    for (const bytes of [file, again.bytes]) {
      const removed = await removeFrom(bytes);
      const left = await readBook(removed.bytes);
      expect(removed.prepared.report.findings).toEqual([]);
      expect(left.sheets.map((sheet) => sheet.name)).toEqual(original.sheets.map((sheet) => sheet.name));
      expect(left.names).toEqual(original.names);
      expect(cellsOf(left)).toEqual(cellsOf(original));
    }
  }
});

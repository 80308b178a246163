import { readFileSync } from 'node:fs';
import { sampleBytes } from '../../../../support/sample-bytes';
import { contentAt, forEachContent, formatAt } from '../cells';
import { loadModel } from '../load/load-model';
import type { Content, WorkbookModel } from '../workbook-model';
import { saveModel } from './save-model';

const WORKBOOKS = new Map([
  ...sampleBytes(),
  ...['everything.xlsm', 'tables.xlsx', 'defined_names.xlsx'].map((name) => [name, new Uint8Array(readFileSync(`test/xlsx/workbooks/${name}`))] as const),
]);

test.each([...WORKBOOKS])('%s, saved and loaded, has the same contents, formulas, number formats, tables and names', async (_name, bytes) => {
  const model = loadModel(bytes);
  const saved = loadModel(await saveModel(model));
  expect(saved.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(model.sheets.map(({ name, visibility }) => [name, visibility]));
  expect(saved.tables.map(({ name, area }) => [name, area])).toEqual(model.tables.map(({ name, area }) => [name, area]));
  const lost: unknown[] = [];
  for (const [i, sheet] of model.sheets.entries()) {
    const other = saved.sheets[i];
    forEachContent(sheet, (row, column, content) => {
      const wanted = `${shown(content)} ${formatAt(sheet, row, column).numberFormat}`;
      const found = other && `${shown(contentAt(other, row, column))} ${formatAt(other, row, column).numberFormat}`;
      if (found !== wanted) lost.push([sheet.name, row, column, wanted, found]);
    });
  }
  expect(lost).toEqual([]);
  expect(namesIn(saved)).toEqual(namesIn(model));
});

function shown(content: Content): string {
  if (content.kind === 'formula') return content.formula;
  const value = content.kind === 'spilled' ? content.value : content;
  return value.kind === 'empty' ? '' : `${value.kind} ${value.value}`;
}

/** Those of the workbook that are a reference to cells: the others cannot be saved. */
function namesIn(model: WorkbookModel): string[] {
  const isReference = (formula: string): boolean => /^=[^(,{"#]+!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/u.test(formula);
  return model.names.filter(({ sheet, formula }) => sheet === null && isReference(formula)).map(({ name }) => name).sort();
}

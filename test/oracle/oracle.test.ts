import { parseAddress, parseRange } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';
import type { FormulaValue } from '../../src/workbook/write/formula/expression';
import type { CellContent } from '../../src/workbook/write/write-plan';
import { itInLibreOffice, recalculateInLibreOffice } from '../support/libreoffice';
import { recalculateInIronCalc } from '../support/recalculate-in-ironcalc';
import { differences, formulaValues, sameFormulaValues } from './compare-values';
import { sampleBytes } from '../support/sample-bytes';
import { planInto, typeIn } from '../support/plan-into-file';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';

const SAMPLES = [...sampleBytes()];

/** A cell that any program that recalculates puts right; where its value stays, nothing was recalculated. */
const CANARY = { row: 199, column: 49, formula: '=1+1', wrong: 99 } as const;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** First cell of what a name of ours refers to. */
function placeOf(workbook: Workbook, wanted: string): Place & { readonly bottom: number } {
  const refersTo = workbook.names.find(({ name }) => name.toLowerCase() === wanted)?.refersTo ?? '';
  const at = refersTo.lastIndexOf('!');
  const area = parseRange(refersTo.slice(at + 1).replaceAll('$', ''));
  if (!area) throw new Error(`no name ${wanted}`);
  return { sheet: refersTo.slice(0, at).replace(/^'|'$/g, ''), row: area.top, column: area.left, bottom: area.bottom };
}

/** The names in the scenario table. */
function offeredScenarios(workbook: Workbook): string[] {
  const { sheet, row, column, bottom } = placeOf(workbook, 'volymplan.scenarier');
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows;
  return Array.from({ length: bottom - row + 1 }, (_, index) => rows?.get(row + index)?.get(column)?.value).filter(
    (value): value is string => typeof value === 'string' && value !== '',
  );
}

interface Case {
  readonly name: string;
  /** The sample: formulas that stand in it are the person's, and theirs to recalculate. */
  readonly sample: Uint8Array;
  /** The workbook as a person left it: a cell changed, nothing recalculated. */
  readonly edited: Uint8Array;
  /** The same after our own next run: every value from the engine. */
  readonly rerun: Uint8Array;
}

async function makeCase(name: string, sample: Uint8Array, edited: Uint8Array): Promise<Case> {
  return { name, sample, edited, rerun: (await planInto(edited, { document: true })).bytes };
}

async function scenarioCases(name: string, bytes: Uint8Array): Promise<Case[]> {
  const written = (await planInto(bytes, { document: true })).bytes;
  const workbook = readXlsx(written);
  const selector = placeOf(workbook, 'volymplan.valt');
  const scenarios = offeredScenarios(workbook);
  return Promise.all(
    scenarios.map(async (scenario) => {
      const content = { kind: 'text', value: scenario } as const;
      return makeCase(`${name}, ${scenario}`, bytes, await typeIn(written, [[selector.sheet, selector.row, selector.column, content]]));
    }),
  );
}

/** At most the line that names the scenario of the list of findings is another formula after the next run. */
function expectedOf({ sample, edited, rerun }: Case): Map<string, FormulaValue> {
  const [before, after] = [readXlsx(edited), readXlsx(rerun)];
  const persons = formulaValues(readXlsx(sample));
  const expected = new Map([...sameFormulaValues(after, before)].filter(([place]) => !persons.has(place)));
  const others = [...formulaValues(before).keys()].filter((place) => !expected.has(place) && !persons.has(place));
  expect(others.length > 1 ? others : []).toEqual([]);
  return expected;
}

/** What a person may change, by what stands in the sheets: the first of each kind. */
function changesOf(workbook: Workbook): Map<string, readonly [sheet: string, row: number, column: number, content: CellContent]> {
  const changes = new Map<string, readonly [string, number, number, CellContent]>();
  const scale = (what: string, { sheet, row, column }: Place, factor: number): void => {
    const value = valueAt(workbook, { sheet, row, column });
    if (typeof value !== 'number' || changes.has(what)) return;
    changes.set(what, [sheet, row, column, { kind: 'number', value: value * factor }]);
  };
  const inputs = placeOf(workbook, 'volymplan.utskick');
  for (let row = inputs.row + 1; row <= inputs.bottom; row += 1) {
    const [sheet, cell, quantity] = [2, 3, 6].map((offset) => String(valueAt(workbook, { ...inputs, row, column: inputs.column + offset })));
    const at = parseAddress(cell ?? '');
    if (at && sheet !== undefined && (quantity === 'Volym' || quantity === 'À-pris' || quantity === 'Budget')) scale(quantity, { sheet, ...at }, 1.1);
  }
  const scenarios = placeOf(workbook, 'volymplan.scenarier');
  // Of the last plan year: name, origin and date stand before the percentages.
  for (let column = scenarios.column + 9; column > scenarios.column + 2; column -= 1) scale('uppräkning', { ...scenarios, column }, 1.5);
  const links = placeOf(workbook, 'volymplan.kopplingar');
  scale('andel', { ...links, column: links.column + 2 }, 0.5);
  return changes;
}

function valueAt(workbook: Workbook, { sheet, row, column }: Place): FormulaValue | undefined {
  return workbook.sheets.find(({ name }) => name === sheet)?.rows.get(row)?.get(column)?.value;
}

async function changeCases(name: string, bytes: Uint8Array): Promise<Case[]> {
  const written = (await planInto(bytes, { document: true })).bytes;
  const changes = [...changesOf(readXlsx(written))];
  return Promise.all(changes.map(async ([what, change]) => makeCase(`${name}, ${what} changed`, bytes, await typeIn(written, [change]))));
}

/** In the existing plan columns: what depended on them, and what our columns compare with, goes through another sheet. */
async function replacedCases(name: string, bytes: Uint8Array): Promise<Case[]> {
  const { bytes: written } = await planInto(bytes, { replace: true, document: true });
  const selector = placeOf(readXlsx(written), 'volymplan.valt');
  const content = { kind: 'text', value: '5,4 % varje år' } as const;
  return [await makeCase(`${name}, replaced`, bytes, await typeIn(written, [[selector.sheet, selector.row, selector.column, content]]))];
}

let cases: Case[] = [];

beforeAll(async () => {
  const made = SAMPLES.flatMap(([name, bytes]) => [scenarioCases(name, bytes), changeCases(name, bytes), replacedCases(name, bytes)]);
  cases = (await Promise.all(made)).flat();
}, 300_000);

it('every sample is tried with its scenarios, its inputs changed and its plan replaced', () => {
  for (const [name] of SAMPLES) {
    const own = cases.filter((each) => each.name.startsWith(`${name}, `));
    expect(own.filter((each) => !/changed|replaced/.test(each.name)).length).toBeGreaterThanOrEqual(5);
    expect(own.filter((each) => each.name.endsWith('changed')).length).toBeGreaterThanOrEqual(2);
    expect(own.filter((each) => each.name.endsWith('replaced'))).toHaveLength(1);
  }
  for (const what of ['Volym', 'À-pris', 'Budget', 'uppräkning', 'andel']) {
    expect(cases.some((each) => each.name.endsWith(`, ${what} changed`))).toBe(true);
  }
});

describe('written workbooks, after a change and nothing recalculated', () => {
  it('equal what IronCalc works out, to the öre', () => {
    const wrong = cases.flatMap((each) =>
      differences(expectedOf(each), recalculateInIronCalc(readXlsx(each.edited))).map((line) => `${each.name}: ${line}`),
    );
    expect(wrong).toEqual([]);
  }, 300_000);

  itInLibreOffice('equal what LibreOffice works out, to the öre; what it saves is up to date', async () => {
    const withCanary = await Promise.all(
      cases.map(async ({ name, edited }) => {
        const { sheet } = placeOf(readXlsx(edited), 'volymplan.valt');
        const content = { kind: 'formula', formula: CANARY.formula, value: CANARY.wrong } as const;
        return [name, await typeIn(edited, [[sheet, CANARY.row, CANARY.column, content]])] as const;
      }),
    );
    const recalculated = recalculateInLibreOffice(new Map(withCanary));
    const wrong: string[] = [];
    for (const each of cases) {
      const { name } = each;
      const saved = recalculated.get(name) ?? new Uint8Array();
      const workbook = readXlsx(saved);
      expect(valueAt(workbook, { ...placeOf(workbook, 'volymplan.valt'), ...CANARY })).toBe(2);
      wrong.push(...differences(expectedOf(each), formulaValues(workbook)).map((line) => `${name}: ${line}`));
      if (name.endsWith(', Verksamhetsplan')) wrong.push(...(await rewritten(saved)).map((line) => `${name}: ${line}`));
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});

/** What our next run would change in a workbook that another program saved, or take for a person's change. */
async function rewritten(saved: Uint8Array): Promise<string[]> {
  const { report } = (await planInto(saved, { document: true })).prepared;
  const overwritten = report.findings.filter(({ code }) => code === 'overwritten').map(({ sheet, cell }) => `${sheet}!${cell} taken for overwritten`);
  return [...overwritten, ...report.writes.map(({ sheet, cell, formula }) => `${sheet}!${cell} written again: ${String(formula)}`)];
}

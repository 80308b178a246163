import { parseRange } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';
import type { FormulaValue } from '../../src/workbook/write/formula/expression';
import { HAS_LIBREOFFICE, recalculateInLibreOffice } from '../support/libreoffice';
import { recalculateInIronCalc } from '../support/recalculate-in-ironcalc';
import { differences, formulaValues, sameFormulaValues } from './compare-values';
import { readBytes, sampleBytes, typeIn, writePlan } from './written-samples';

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
  /** The workbook as a person left it: a cell changed, nothing recalculated. */
  readonly edited: Uint8Array;
  /** The same after our own next run: every value from the engine. */
  readonly rerun: Uint8Array;
}

async function makeCase(name: string, edited: Uint8Array): Promise<Case> {
  return { name, edited, rerun: (await writePlan(edited)).bytes };
}

async function scenarioCases(name: string, bytes: Uint8Array): Promise<Case[]> {
  const written = (await writePlan(bytes)).bytes;
  const workbook = readBytes(written);
  const selector = placeOf(workbook, 'volymplan.valt');
  const scenarios = offeredScenarios(workbook);
  return Promise.all(
    scenarios.map(async (scenario) => {
      const content = { kind: 'text', value: scenario } as const;
      return makeCase(`${name}, ${scenario}`, await typeIn(written, [[selector.sheet, selector.row, selector.column, content]]));
    }),
  );
}

/** At most the line that names the scenario of the list of findings is another formula after the next run. */
function expectedOf(edited: Uint8Array, rerun: Uint8Array): Map<string, FormulaValue> {
  const [before, after] = [readBytes(edited), readBytes(rerun)];
  const expected = sameFormulaValues(after, before);
  expect(expected.size).toBeGreaterThanOrEqual(formulaValues(before).size - 1);
  return expected;
}

let cases: Case[] = [];

beforeAll(async () => {
  cases = (await Promise.all(SAMPLES.map(([name, bytes]) => scenarioCases(name, bytes)))).flat();
});

it('every sample offers at least the five ready-made scenarios that need no price table', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5 * SAMPLES.length);
});

describe('written workbooks, every scenario chosen through the selector', () => {
  it('equal what IronCalc works out, to the öre', () => {
    const wrong = cases.flatMap(({ name, edited, rerun }) =>
      differences(expectedOf(edited, rerun), recalculateInIronCalc(readBytes(edited))).map((line) => `${name}: ${line}`),
    );
    expect(wrong).toEqual([]);
  }, 300_000);

  (HAS_LIBREOFFICE ? it : it.skip)('equal what LibreOffice works out, to the öre', async () => {
    const withCanary = await Promise.all(
      cases.map(async ({ name, edited }) => {
        const { sheet } = placeOf(readBytes(edited), 'volymplan.valt');
        const content = { kind: 'formula', formula: CANARY.formula, value: CANARY.wrong } as const;
        return [name, await typeIn(edited, [[sheet, CANARY.row, CANARY.column, content]])] as const;
      }),
    );
    const recalculated = recalculateInLibreOffice(new Map(withCanary));
    const wrong = cases.flatMap(({ name, edited, rerun }) => {
      const workbook = readBytes(recalculated.get(name) ?? new Uint8Array());
      const { sheet } = placeOf(workbook, 'volymplan.valt');
      const canary = workbook.sheets.find((each) => each.name === sheet)?.rows.get(CANARY.row)?.get(CANARY.column)?.value;
      expect(canary).toBe(2);
      return differences(expectedOf(edited, rerun), formulaValues(workbook)).map((line) => `${name}: ${line}`);
    });
    expect(wrong).toEqual([]);
  }, 600_000);
});

if (!HAS_LIBREOFFICE) process.stdout.write('LibreOffice is not installed (no `soffice`): written workbooks are not recalculated in it.\n');

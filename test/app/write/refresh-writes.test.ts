import type { PlanReport } from '../../../src/app/contract/plan-report';
import { preparePlan } from '../../../src/app/write/prepare-plan';
import { refreshWorkbook } from '../../../src/app/write/refresh-workbook';
import { UsageError } from '../../../src/app/usage-error';
import { usageMessage } from '../../../src/app/messages/usage-message';
import { parseAddress } from '../../../src/workbook/address';
import type { SheetCell, Workbook } from '../../../src/workbook/workbook';
import { applyPlan } from '../../support/apply-plan';
import { changeCells } from '../../support/change-cells';
import { readSample } from '../../support/sample-tables';
import { recalculated } from '../../xlsx/evaluate/evaluated';
import { USUAL_PLAN } from '../../support/plan-options';

const REFRESH = { language: 'sv', scenario: null, freeze: null, overwrite: false } as const;
/** Of a plan year. */
const VOLUME = 'Volymer och priser!E4';
/** Reports: their texts and times are constants. */
const REPORTS = ['Avvikelser', 'Utskick'];

const SAMPLE = readSample('norrtalje-verksamhetsplan-2025');
const after = applyPlan(SAMPLE, preparePlan('plan.xlsx', SAMPLE, USUAL_PLAN, { replace: false, document: false, overwrite: false }, '2026-11-21 07:12:00').plan);

function cellIn(workbook: Workbook, sheet: string, address: string): SheetCell | undefined {
  const place = parseAddress(address);
  return place ? workbook.sheets.find(({ name }) => name === sheet)?.rows.get(place.row)?.get(place.column) : undefined;
}

describe('refreshing after a volume was changed', () => {
  const changed = changeCells(after, { [VOLUME]: 30_000 });
  const { plan, report } = refreshWorkbook('plan.xlsx', changed, REFRESH, '2026-11-22 09:30:00');
  const written = applyPlan(changed, plan);

  it('writes the formulas whose values a spreadsheet program changes for it, no other, and none of them another formula', async () => {
    const { values, left } = await recalculated(changed, VOLUME);
    const downstream = Object.entries(values).filter(([place]) => !REPORTS.includes(place.split('!')[0] ?? ''));
    expect(left).toEqual([]);
    expect(downstream.length).toBeGreaterThan(10);
    const places = preparedPlaces();
    expect(places.sort()).toEqual(downstream.map(([place]) => place).sort());
    for (const [place, value] of downstream) {
      const [sheet = '', address = ''] = place.split('!');
      const now = cellIn(written, sheet, address);
      expect(now?.formula).toBe(cellIn(after, sheet, address)?.formula);
      if (typeof value === 'number') expect(now?.value).toBeCloseTo(value, 6);
      else expect(now?.value).toBe(value);
    }
  });

  it('leaves every cell of the person as it is', () => {
    for (const { name, rows } of SAMPLE.sheets) {
      for (const [row, cells] of rows) {
        for (const [column, { value, formula }] of cells) {
          expect(written.sheets.find((sheet) => sheet.name === name)?.rows.get(row)?.get(column)).toMatchObject(
            `${name}!${row}:${column}` === 'Volymer och priser!3:4' ? { value: 30_000 } : { value, formula },
          );
        }
      }
    }
    expect(plan.cells.length).toBe(report.writes);
  });

  it('says first what the person changed, then the total, then the activities', () => {
    const [input, total, ...activities] = report.changed;
    expect(input).toMatchObject({ sheet: 'Volymer och priser', cell: 'E4', quantity: 'Volym', before: 21_153, after: 30_000 });
    expect(total).toMatchObject({ label: 'Alla verksamheter', quantity: 'Behov' });
    expect(activities).toEqual([expect.objectContaining({ label: 'Familjehemsvård barn och unga', quantity: 'Behov' })]);
  });

  function preparedPlaces(): string[] {
    const { writes } = preparePlan('plan.xlsx', changed, USUAL_PLAN, { replace: false, document: false, overwrite: false }, '2026-11-22 09:30:00').report;
    return writes.filter(({ sheet }) => !REPORTS.includes(sheet)).map(({ sheet, cell }) => `${sheet}!${cell}`);
  }
});

describe('the name of a frozen state', () => {
  it('may look like a formula, and not be longer than a line', () => {
    const frozen = refreshWorkbook('plan.xlsx', after, { ...REFRESH, freeze: '=1+1' }, '2026-11-22 09:30:00');
    const kept = refreshWorkbook('plan.xlsx', applyPlan(after, frozen.plan), REFRESH, '2026-11-23 10:00:00');
    expect([kept.hasChanges, kept.report.sinceFrozen.map(({ name }) => name)]).toEqual([false, ['=1+1']]);
    try {
      refreshWorkbook('plan.xlsx', after, { ...REFRESH, freeze: 'x'.repeat(300) }, '2026-11-22 09:30:00');
      throw new RangeError('no problem was found');
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      expect(usageMessage(error.problem, 'sv')).toBe('Namnet efter --freeze får ha högst 100 tecken. Ange ett kortare.');
      expect(usageMessage(error.problem, 'en')).toContain('100 characters');
    }
  });

  it('can be given the first time a workbook is planned', () => {
    const { plan, report } = refreshWorkbook('plan.xlsx', SAMPLE, { ...REFRESH, freeze: 'Utskick 12 november' }, '2026-11-22 09:30:00');
    expect(report).toMatchObject({ hasLastRun: false, changed: [], sinceFrozen: [] });
    const next = refreshWorkbook('plan.xlsx', changeCells(applyPlan(SAMPLE, plan), { [VOLUME]: 30_000 }), REFRESH, '2026-11-23 10:00:00').report;
    expect(next.sinceFrozen).toEqual([{ name: 'Utskick 12 november', time: '2026-11-22 09:30', changed: next.changed }]);
    expect(next.changed).toHaveLength(3);
  });
});

describe('how many cells of the plan hold the need', () => {
  it('is said, also where there are none to replace', () => {
    const replacedIn = (name: string, replace: boolean): PlanReport['writing'] =>
      preparePlan('plan.xlsx', readSample(name), USUAL_PLAN, { replace, document: false, overwrite: false }, '2026-11-21 07:12:00').report.writing;
    expect(replacedIn('norrtalje-verksamhetsplan-2025', true)?.replaced).toBeGreaterThan(20);
    expect(replacedIn('norrtalje-verksamhetsplan-2025', false)?.replaced).toBe(0);
  });
});

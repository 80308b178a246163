import { drawBridge } from '../../../../src/app/live/scenario/pictures/draw-bridge';
import { drawTornado } from '../../../../src/app/live/scenario/pictures/draw-tornado';
import { drawYears } from '../../../../src/app/live/scenario/pictures/draw-years';
import { scenarioActions } from '../../../../src/app/live/scenario/scenario-actions';
import { frameTiles } from '../../../../src/app/live/scenario/frame-tiles';
import { SCENARIO_PANE_WORDS } from '../../../../src/app/messages/pane/scenario/scenario-words';
import { sampleBytes } from '../../../support/sample-bytes';
import { NORRTALJE, TriedSession, plannedSample, workingOfSample } from './support/working-of-sample';

const say = SCENARIO_PANE_WORDS.sv;

const PLANNED = [...sampleBytes().keys()].filter((name) => workingOfSample(name).planned.kind === 'planned');

describe('the pictures of every sample that can be planned', () => {
  it('are of most of them', () => {
    expect(PLANNED).toContain(NORRTALJE);
    expect(PLANNED.length).toBeGreaterThanOrEqual(3);
  });

  it.each(PLANNED)('%s: lines end where the tiles say, and the table twin has the same figures', (name) => {
    const planned = plannedSample(name);
    const { picture, table } = drawYears(planned, say, 'sv');
    const years = planned.calculated.input.model.planYears;
    expect(picture.periods.map(({ year }) => Number(year))).toEqual([planned.calculated.input.model.baseYear, ...years]);
    for (const { amounts } of picture.lines) expect(amounts).toHaveLength(picture.periods.length);
    expect(table.rows).toHaveLength(picture.periods.length);
    expect(table.columns.slice(1)).toEqual(picture.lines.map((line) => line.name));
    const need = picture.lines.find(({ kind }) => kind === 'need');
    expect(table.rows.at(-1)?.values[0]).toBe(need?.endText.replace(/\u00a0(?:kr|tkr|mnkr)$/u, ''));
  });

  it.each(PLANNED)('%s: the bridge adds up as it is read, in each year and scenario', (name) => {
    const session = new TriedSession(workingOfSample(name));
    for (const scenario of session.planned.calculated.settings.scenarios) {
      scenarioActions(session).select(scenario.name);
      for (const year of session.planned.calculated.input.model.planYears) {
        const drawn = drawBridge(session.planned.calculated, year, say, 'sv');
        if (!drawn) throw new Error('no bridge');
        const { start, steps, end } = drawn.picture;
        const sum = steps.reduce((level, { amount }) => level + amount, start.amount);
        expect(Number(sum.toFixed(6))).toBe(Number(end.amount.toFixed(6)));
        expect(end.amount).toBe(frameTiles(session.planned, 'sv').find((tile) => tile.year === String(year))?.need);
      }
    }
  });

  it.each(PLANNED)('%s: the tornado has its longest bars first, each from nothing', (name) => {
    const { calculated } = plannedSample(name);
    const year = calculated.input.model.planYears.at(-1) ?? NaN;
    const { picture, table } = drawTornado(calculated, year, say, 'sv');
    const lengths = picture.bars.map(({ low, high }) => Math.max(-low, high));
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    for (const { low, high } of picture.bars) {
      expect(low).toBeLessThanOrEqual(0);
      expect(high).toBeGreaterThanOrEqual(0);
    }
    expect(table.rows).toHaveLength(picture.bars.length);
  });
});

describe('the pictures of the sample of the plan 2025', () => {
  it('draws frame and plan as one where they are, and the scenario beside', () => {
    const { picture, caption } = drawYears(plannedSample(NORRTALJE, { comparedWith: 'Enligt tabellen' }), say, 'sv');
    expect(picture.lines.map(({ kind, name }) => [kind, name])).toEqual([
      ['need', 'Behov'],
      ['frame', 'Ram och plan'],
      ['compared', 'Enligt tabellen'],
    ]);
    expect(caption).toBe('Netto, mnkr. Planens summa är ramen.');
    expect(picture.isReversed).toBe(true);
  });

  it('says where the frame lies from today', () => {
    const planned = plannedSample();
    const { picture } = drawTornado(planned.calculated, 2027, say, 'sv');
    const left = frameTiles(planned, 'sv')[1]?.left ?? NaN;
    expect(left).toBeLessThan(0);
    expect(picture.today).toMatch(/saknas$/);
    expect(Math.round(picture.toFrame ?? NaN)).toBeCloseTo(-left, -1);
  });

  it('makes way for a frame that is not given', () => {
    const planned = plannedSample();
    const { calculated } = planned;
    const totals = new Map([...calculated.result.totals].map(([year, total]) => [year, { ...total, frame: null, gap: null }]));
    const without = { ...planned, calculated: { ...calculated, result: { ...calculated.result, totals } } };
    expect(drawYears(without, say, 'sv').picture.lines.map(({ kind }) => kind)).toEqual(['need', 'plan']);
    expect(drawBridge(without.calculated, 2027, say, 'sv')?.picture.frame).toBeNull();
  });
});

import type { ChangeSubject, YearlyValues } from '../../../core/analysis/change-cause';
import type { EarlierPlan } from '../../../core/analysis/explain-change';
import { shareFor } from '../../../core/plan/yearly-shares';
import type { Scenario } from '../../../core/plan/scenario';
import type { CellSource } from '../../../workbook/model/cell-source';
import type { CalculatedPlan } from '../../calculated-plan';
import type { CellPlaceReport } from '../../contract/writing-report';
import { formatNumber } from '../../format/format-number';
import { formatPercent } from '../../format/format-percent';
import { SINCE_WORDS } from '../../messages/pane/since/since-words';
import type { SinceWords } from '../../messages/pane/since/words';
import type { Language } from '../../options';

export interface CauseContext {
  readonly calculated: CalculatedPlan;
  readonly earlier: EarlierPlan;
  readonly language: Language;
}

/** What a cause is called, what was and is, and where it stands. */
export interface DescribedCause {
  readonly title: string;
  readonly detail: string | null;
  readonly place: CellPlaceReport | null;
}

export function describeCause(subject: ChangeSubject, context: CauseContext): DescribedCause {
  const { calculated, language } = context;
  const { model, sources, costFactor } = calculated.input;
  const say = SINCE_WORDS[language];
  const number = (value: number): string => formatNumber(value, language);
  const amount = (value: number): string => number(value * costFactor + 0);
  switch (subject.kind) {
    case 'scenario':
      return { title: say.scenario, detail: scenariosText(context, say), place: null };
    case 'volume': {
      const unit = subject.place.after === null ? null : (model.items[subject.place.after]?.volumeUnit ?? null);
      const cells = subject.place.after === null ? undefined : sources.items[subject.place.after]?.volumes;
      return { title: say.volume(subject.label, unit), ...yearlyText(subject, { say, cells, text: number }) };
    }
    case 'price': {
      const price = subject.place.after === null ? null : (sources.items[subject.place.after]?.price ?? null);
      const text = (kr: number): string => formatNumber(kr, language, { most: 2 });
      return {
        title: price?.kind === 'derived' ? say.derivedPrice(subject.label) : say.price(subject.label),
        detail: betweenText(subject.before, subject.after, say, text),
        place: placeOf(price?.kind === 'printed' ? price.source : price?.budgetKr),
      };
    }
    case 'budget': {
      const base = subject.place.after === null ? null : sources.activities[subject.place.after]?.base;
      return { title: say.budget(subject.label, String(model.baseYear)), detail: betweenText(subject.before, subject.after, say, amount), place: placeOf(base) };
    }
    case 'line': {
      const cells = subject.place.after === null ? undefined : sources.changes[subject.place.after];
      return { title: say.line(subject.label), ...yearlyText(subject, { say, cells, text: amount }) };
    }
    case 'rest':
      return { title: say.rest, detail: say.restMeans, place: null };
  }
}

interface YearlyText {
  readonly say: SinceWords;
  readonly cells: ReadonlyMap<number, CellSource> | undefined;
  readonly text: (value: number) => string;
}

/** Each year that differs, and the cell of the first of them. */
function yearlyText(
  { before, after }: { readonly before: YearlyValues | null; readonly after: YearlyValues | null },
  { say, cells, text }: YearlyText,
): Omit<DescribedCause, 'title'> {
  const years = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort((one, other) => one - other);
  const differing = years.filter((year) => before?.get(year) !== after?.get(year));
  const parts = differing.map((year) => say.inYear(String(year), betweenText(before?.get(year) ?? null, after?.get(year) ?? null, say, text)));
  const first = differing.find((year) => cells?.has(year) === true);
  return { detail: parts.join('\n'), place: placeOf(first === undefined ? null : cells?.get(first)) };
}

function betweenText(before: number | null, after: number | null, say: SinceWords, text: (value: number) => string): string {
  if (before === null) return after === null ? '' : say.isNew(text(after));
  return after === null ? say.isGone(text(before)) : say.fromTo(text(before), text(after));
}

function scenariosText({ calculated, earlier, language }: CauseContext, say: SinceWords): string {
  const { model } = calculated.input;
  const percents = ({ uplifts }: Scenario): string =>
    model.planYears.map((year) => formatPercent(shareFor(uplifts.purchasedCare, year, model.lastBudgetYear), language)).join(' / ');
  const nameOf = (scenario: Scenario): string => (scenario.name === '' ? percents(scenario) : scenario.name);
  const [before, after] = [nameOf(earlier.scenario), nameOf(calculated.scenario)];
  return say.fromTo(before, before === after ? percents(calculated.scenario) : after);
}

function placeOf(source: CellSource | null | undefined): CellPlaceReport | null {
  return source ? { sheet: source.sheet, cell: source.cell } : null;
}

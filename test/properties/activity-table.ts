import type { BudgetWorld } from './budget-world';
import type { Choice } from './choice';
import { printed, printedPercent } from './draft';
import type { Draft, DraftCell } from './draft';
import { NAMED_TOTALS, SECTIONS, TOTAL_WORDS } from './names';

export interface ActivityForm {
  readonly total: 'below' | 'above' | 'named' | 'none';
  readonly hasSections: boolean;
  readonly hasVarav: boolean;
  readonly hasPercentRow: boolean;
  readonly extra: 'none' | 'change' | 'named-change' | 'percent-change';
}

export function chooseActivityForm(choice: Choice): ActivityForm {
  const hasSections = choice.often(25);
  return {
    total: hasSections ? 'below' : choice.one('below', 'below', 'above', 'named', 'none'),
    hasSections,
    hasVarav: choice.often(25),
    hasPercentRow: choice.often(25),
    extra: choice.one('none', 'none', 'change', 'named-change', 'percent-change'),
  };
}

/** Net cost per activity and period, as printed. */
export function activityTable(choice: Choice, world: BudgetWorld, form: ActivityForm): Draft {
  const corner = choice.one(`Driftbudget per verksamhet, ${world.unit}`, `Verksamhet (${world.unit})`, `Verksamhet, ${world.unit}`);
  const line = (label: string, amounts: readonly number[]): DraftCell[] => amountRow(world, form, label, amounts);
  const total = (label: string): DraftCell[] => line(label, world.net);
  const width = columnsOf(world, form).length + 1;
  const item = ({ name, amounts }: BudgetWorld['activities'][number]): DraftCell[][] => {
    const part = choice.integer(10, 90) / 100;
    const withVarav = form.hasVarav && choice.often(40);
    const varav = line(choice.one('varav personal', 'Varav hyror', '- varav köp'), amounts.map((amount) => Math.round(amount * part)));
    return withVarav ? [line(name, amounts), varav] : [line(name, amounts)];
  };
  const body = form.hasSections ? sections(choice, world, item, line, width) : world.activities.flatMap(item);
  const word = choice.one('Summa', ...TOTAL_WORDS);
  const rows = {
    below: () => [...body, total(word)],
    above: () => [total(word), ...body],
    named: () => [...body, total(choice.one('Kulturkontoret', ...NAMED_TOTALS))],
    none: () => body,
  }[form.total]();
  const percentRow = form.hasPercentRow && form.total === 'below' ? [changeRow(world, width)] : [];
  return { title: choice.one('Driftbudget per verksamhet', 'Nettokostnad per verksamhet'), rows: [[corner, ...columnsOf(world, form)], ...rows, ...percentRow] };
}

function sections(
  choice: Choice,
  { activities, periods }: BudgetWorld,
  item: (activity: BudgetWorld['activities'][number]) => DraftCell[][],
  line: (label: string, amounts: readonly number[]) => DraftCell[],
  width: number,
): DraftCell[][] {
  const cut = choice.integer(1, activities.length - 2) + 1;
  return [activities.slice(0, cut), activities.slice(cut)].flatMap((part, index) => {
    const name = SECTIONS[index] ?? '';
    const sums = periods.map((_, period) => part.reduce((total, { amounts }) => total + (amounts[period] ?? 0), 0));
    const heading: DraftCell[] = [name, ...Array.from({ length: width - 1 }, () => null)];
    return [heading, ...part.flatMap(item), line(`Summa ${name.toLowerCase()}`, sums)];
  });
}

/** The two budget columns are the last actual's followers; a change compares them. */
function columnsOf({ periods }: BudgetWorld, { extra }: ActivityForm): string[] {
  const headers = periods.map(({ header }) => header);
  const at = periods.findIndex(({ header }) => header.startsWith('Budget')) + 2;
  const years = periods.slice(at - 2, at).map(({ year }) => String(year % 100).padStart(2, '0')).join('/');
  const header = { none: [], change: ['Förändring'], 'named-change': [`Förändring budget ${years}`], 'percent-change': ['Förändring %'] }[extra];
  return headers.toSpliced(at, 0, ...header);
}

function amountRow(world: BudgetWorld, { extra }: ActivityForm, label: string, amounts: readonly number[]): DraftCell[] {
  const { periods, decimals, costSign } = world;
  const turn = costSign === 1 ? -1 : 1;
  const at = periods.findIndex(({ header }) => header.startsWith('Budget')) + 2;
  const [old = 0, fresh = 0] = amounts.slice(at - 2, at);
  const cells = amounts.map((amount): DraftCell => printed(turn * amount, decimals));
  const computed = {
    none: (): DraftCell[] => [],
    change: () => [printed(turn * (fresh - old), decimals)],
    'named-change': () => [printed(turn * (fresh - old), decimals)],
    'percent-change': () => [old === 0 ? null : printedPercent(fresh - old, old, 1)],
  }[extra]();
  return [label, ...cells.toSpliced(at, 0, ...computed)];
}

function changeRow({ periods, net }: BudgetWorld, width: number): DraftCell[] {
  const cells = periods.map((_, period): DraftCell => {
    const old = net[period - 1] ?? 0;
    return old === 0 ? null : printedPercent((net[period] ?? 0) - old, old, 1);
  });
  const at = periods.findIndex(({ header }) => header.startsWith('Budget')) + 2;
  return ['Förändring i %', ...(width === cells.length + 1 ? cells : cells.toSpliced(at, 0, null))];
}

import { tornado } from '../../../../core/analysis/tornado';
import type { TornadoBar as Mover } from '../../../../core/analysis/tornado';
import type { CalculatedPlan } from '../../../calculated-plan';
import { formatAmount } from '../../../format/format-amount';
import { formatNumber } from '../../../format/format-number';
import type { ScenarioPaneWords } from '../../../messages/pane/scenario/words';
import type { Language } from '../../../options';
import { shownDecimals } from '../../frame-verdict';
import { unitOf } from '../volumes';
import type { PictureTable } from './picture-table';
import type { TornadoBar, TornadoPicture } from './tornado-picture';

export interface DrawnTornado {
  readonly caption: string;
  readonly picture: TornadoPicture;
  readonly table: PictureTable;
}

const MOST_BARS = 6;

/** What moves the total of a plan year most. More to the left is missing, more to the right is left, whichever sign the table writes. */
export function drawTornado({ input, scenario, settings }: CalculatedPlan, year: number, say: ScenarioPaneWords, language: Language): DrawnTornado {
  const { model, activities } = input;
  const { gap, bars } = tornado({ model, scenario, countsChanges: settings.countsChanges }, year);
  const decimals = shownDecimals(activities.unit);
  const text = (amount: number, signed = true): string => formatAmount(amount, null, language, { least: decimals, most: decimals, signed });
  const volumeUnit = (item: string): string | null => unitOf(model.items.find(({ label }) => label === item)?.volumeUnit ?? null);
  const drawn = bars.slice(0, MOST_BARS).map((bar): TornadoBar => {
    const [low, high] = endsOf(bar);
    const { driver, step } = bar;
    const percent = step === null ? '' : formatNumber(step * 100, language);
    const note =
      driver.kind === 'volume'
        ? say.moved.volume(percent, volumeUnit(driver.item))
        : driver.kind === 'changes'
          ? say.moved.changes(settings.countsChanges)
          : driver.kind === 'efficiency' && (bar.down === null || bar.up === null)
            ? say.moved.oneWay(percent)
            : say.moved.points(percent);
    return { name: driver.kind === 'volume' ? driver.item : say.drivers[driver.kind], note, low, lowText: low === 0 ? '' : text(low), high, highText: high === 0 ? '' : text(high) };
  });
  const today = gap === null ? '' : verdict(gap, (amount) => text(amount, false), decimals, say);
  return {
    caption: say.tornadoCaption(year, activities.unit, gap !== null),
    picture: { today, toFrame: gap === null ? null : -gap, frameName: say.theFrame, bars: drawn, ends: [say.moreMissing, say.moreLeft] },
    table: tableOf(drawn, say),
  };
}

function endsOf({ down, up }: Mover): [number, number] {
  const ends = [down ?? 0, up ?? 0];
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

function verdict(gap: number, text: (amount: number) => string, decimals: number, say: ScenarioPaneWords): string {
  const shown = Number(Math.abs(gap).toFixed(decimals));
  if (shown === 0) return say.even;
  return gap < 0 ? say.missing(text(shown)) : say.left(text(shown));
}

function tableOf(bars: readonly TornadoBar[], say: ScenarioPaneWords): PictureTable {
  return {
    columns: [say.whatMoves, say.moreMissing, say.moreLeft],
    rows: bars.map(({ name, note, lowText, highText }) => ({ name: `${name}, ${note}`, values: [lowText === '' ? '–' : lowText, highText === '' ? '–' : highText] })),
  };
}

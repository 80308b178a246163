import type { KrPerUnit, PlanModel } from '../../core/plan/plan-model';
import type { Driver, Flag, FlagReason } from '../../core/plan/plan-result';
import { formatAmount } from '../format/format-amount';
import type { Language } from '../options';

interface FlagWords {
  readonly nothing: string;
  /** Need and what it is compared with. */
  readonly compared: Readonly<Record<'existing' | 'frame', string>>;
  readonly more: string;
  readonly less: string;
  readonly same: string;
  readonly limit: Readonly<Record<Flag, string>>;
  readonly drivers: Readonly<Record<Driver, string>>;
  readonly dearer: string;
  readonly cheaper: string;
  readonly mostly: string;
  readonly ofCost: string;
  /** Before what it takes to raise the alarm, and to end it. */
  readonly toAlarm: string;
  readonly fromAlarm: string;
}

const WORDS: Readonly<Record<Language, FlagWords>> = {
  sv: {
    nothing: 'Varken plan eller ram att jämföra med.',
    compared: { existing: 'tryckt plan', frame: 'ramen' },
    more: 'dyrare än',
    less: 'billigare än',
    same: 'Lika med',
    limit: { ok: 'inom gränsen', watch: 'strax inom gränsen', alarm: 'över gränsen' },
    drivers: { price: 'priserna', volume: 'volymerna', other: 'övrigt', changes: 'ändringarna' },
    dearer: 'dyrare sedan basåret',
    cheaper: 'billigare sedan basåret',
    mostly: 'mest',
    ofCost: 'kostnad',
    toAlarm: 'röd vid',
    fromAlarm: 'inte röd vid',
  },
  en: {
    nothing: 'No plan and no frame to compare with.',
    compared: { existing: 'the printed plan', frame: 'the frame' },
    more: 'dearer than',
    less: 'cheaper than',
    same: 'Equal to',
    limit: { ok: 'within the limit of', watch: 'just within the limit of', alarm: 'beyond the limit of' },
    drivers: { price: 'prices', volume: 'volumes', other: 'other', changes: 'changes' },
    dearer: 'dearer since the base year',
    cheaper: 'cheaper since the base year',
    mostly: 'mostly',
    ofCost: 'of cost',
    toAlarm: 'red at',
    fromAlarm: 'not red at',
  },
};

const UNITS: Readonly<Record<KrPerUnit, string>> = { 1: 'kr', 1000: 'tkr', 1_000_000: 'mnkr' };

/** Why a row has its flag: how far it is from the limit, what moved it, what it takes to flip. */
export function flagReasonMessage(
  flag: Flag,
  reason: FlagReason,
  { krPerUnit }: Pick<PlanModel, 'krPerUnit'>,
  language: Language,
): string {
  const unit = UNITS[krPerUnit];
  const words = WORDS[language];
  const { comparedWith, deviation, limit } = reason;
  if (comparedWith === null || deviation === null) return words.nothing;
  const amount = (value: number): string =>
    formatAmount(Math.abs(value), unit, language, { most: decimalsOf(unit) });
  const against = words.compared[comparedWith];
  const distance =
    deviation === 0 ? `${words.same} ${against}` : `${amount(deviation)} ${deviation < 0 ? words.more : words.less} ${against}`;
  const parts = [limit === null ? distance : `${distance}, ${words.limit[flag]} ${amount(limit)}`];
  // What moved need the other way does not explain the deviation.
  if (reason.driver !== null && reason.driverAmount !== null && reason.driverAmount * deviation > 0) {
    const effect = reason.driverAmount < 0 ? words.dearer : words.cheaper;
    parts.push(`${words.mostly} ${words.drivers[reason.driver]}, ${amount(reason.driverAmount)} ${effect}`);
  }
  const flip = distanceToFlip(reason, unit, language);
  if (flip !== null) parts.push(`${flag === 'alarm' ? words.fromAlarm : words.toAlarm} ${flip}`);
  return `${parts.join('; ')}.`;
}

/** Nearer than this to flipping is on the edge, and no distance is worth saying. */
const LEAST_SHOWN = 0.005;

/** The limits are in whole and half hundreds of tkr, so mnkr need two decimals. */
function decimalsOf(unit: string): number {
  return unit === 'mnkr' ? 2 : 0;
}

/** As volume where a single item is linked, "+12 dygn Familjehem", else as an amount of cost. */
function distanceToFlip({ volumeToFlip, amountToFlip }: FlagReason, unit: string, language: Language): string | null {
  if (volumeToFlip !== null) {
    const { volume, unit: counted, item } = volumeToFlip;
    // "Antal" says no more than the number does.
    const size = Math.abs(volume);
    const most = size < 1 ? 2 : size < 10 ? 1 : 0;
    const amount = formatAmount(volume, counted === 'antal' ? null : counted, language, { signed: true, most });
    return size < LEAST_SHOWN ? null : `${amount} ${item}`;
  }
  if (amountToFlip === null || Math.abs(amountToFlip) < LEAST_SHOWN) return null;
  // Said as cost: more cost is a plus, as for volumes.
  const amount = formatAmount(-amountToFlip, unit, language, { signed: true, most: decimalsOf(unit) });
  return `${amount} ${WORDS[language].ofCost}`;
}

import { foldText } from '../fold-text';

/** What volumes count, folded; a header, or a note after a comma, of only such words gives the unit. */
const COUNTED_THINGS: ReadonlySet<string> = new Set([
  'dygn',
  'varddygn',
  'placeringsdygn',
  'boendedygn',
  'dagar',
  'insatsdagar',
  'vardagar',
  'timmar',
  'arsplats',
  'arsplatser',
  'helarsplatser',
  'platser',
  'hushall',
  'elever',
  'arenden',
  'personer',
  'individer',
  'klienter',
  'brukare',
  'lagenheter',
  'arsarbetare',
  'st',
  'stycken',
  'm2',
  'kvm',
]);

export function isCountedThing(folded: string): boolean {
  return folded.split(' ').every((word) => COUNTED_THINGS.has(word));
}

const DAYS: ReadonlySet<string> = new Set(['dygn', 'varddygn', 'placeringsdygn', 'boendedygn']);

/** Days and nights of care, which can be counted as places filled all year; not days of a service ("dygn/dagar"). */
export function isDays(unit: string): boolean {
  return DAYS.has(foldText(unit));
}

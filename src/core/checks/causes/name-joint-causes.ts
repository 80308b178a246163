import type { Explanation } from './explanation';
import { widenInterval } from '../relations/interval';
import { nameSuspect } from './name-crossings';
import { marginOf } from '../place';
import { placesOf } from '../relations/relation';
import type { Relation } from '../relations/relation';
import { suspectBy } from './suspicion';
import type { Suspicion } from './suspicion';

/** More cells than this are not tried together. */
const MOST_MEMBERS = 40;

/**
 * Two wrong cells in one row (or column): each is said to be something by a broken relation of its own, and together that
 * mends the row too.
 */
export function nameJointCauses(explanation: Explanation): void {
  for (const hub of explanation.broken.all) {
    if (!explanation.broken.isOpen(hub)) continue;
    const members = membersOf(hub, explanation);
    const pairs = members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as const));
    const pair = pairs.find((both) => mends(hub, both, explanation));
    for (const member of pair ?? []) nameSuspect({ ...member, mends: [...member.mends, hub] }, explanation);
  }
}

/** Cells of the relation that have one other broken relation, and fit all that holds. */
function membersOf(hub: Relation, { broken, readings }: Explanation): Suspicion[] {
  const crossing = placesOf(hub).filter((place) => broken.openOf(place).length === 2);
  return crossing.slice(0, MOST_MEMBERS).flatMap((place) => {
    const others = broken.openOf(place).filter((relation) => relation !== hub);
    const suspicion = suspectBy(place, others, broken, readings);
    return suspicion?.breaks === 0 ? [suspicion] : [];
  });
}

function mends(hub: Relation, members: readonly Suspicion[], { readings }: Explanation): boolean {
  const instead = members.map(({ place, interval, mends: [because] }) => {
    const expected = because?.kind === 'percent' ? null : because && readings.expected(because, place);
    // A percentage leaves room for many amounts; a sum or a row is taken at its word.
    return { place, interval: expected ? widenInterval({ low: expected, high: expected }, marginOf(place)) : interval };
  });
  return readings.holdsWith(hub, instead) === true;
}

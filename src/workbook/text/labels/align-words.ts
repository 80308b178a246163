import { editDistance } from './edit-distance';
import { compareWords } from './word-likeness';

/** Which words of two labels are the same, and what is left over of each. */
export interface Alignment {
  readonly shared: readonly string[];
  readonly leftA: readonly string[];
  readonly leftB: readonly string[];
  readonly inflections: number;
  readonly edits: number;
  /** Words that are equal but for spaces. */
  readonly isSpacedOtherwise: boolean;
}

export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  let leftA = a.filter((word) => !b.includes(word));
  let leftB = b.filter((word) => !a.includes(word));
  const shared = a.filter((word) => b.includes(word));
  let inflections = 0;
  let edits = 0;
  const pair = (one: string, other: string): void => {
    shared.push(one);
    leftA = leftA.filter((word) => word !== one);
    leftB = leftB.filter((word) => word !== other);
  };
  // Inflections first, then the least misspelt; a word has one partner.
  for (const { one, other, wrong } of alikePairs(leftA, leftB).sort((x, y) => x.wrong - y.wrong)) {
    if (!leftA.includes(one) || !leftB.includes(other)) continue;
    if (wrong > 0) edits += wrong;
    else inflections++;
    pair(one, other);
  }
  for (const one of leftA) {
    const other = leftB.find((word) => isShortened(one, word, a) || isShortened(word, one, b));
    if (other === undefined) continue;
    inflections++;
    pair(one, other);
  }
  const joinedEdits = editsWhenJoined(leftA, leftB);
  if (joinedEdits === null) return { shared, leftA, leftB, inflections, edits, isSpacedOtherwise: false };
  return { shared: [...shared, ...leftA], leftA: [], leftB: [], inflections, edits: edits + joinedEdits, isSpacedOtherwise: true };
}

interface AlikePair {
  readonly one: string;
  readonly other: string;
  /** Misspelt letters. */
  readonly wrong: number;
}

function alikePairs(leftA: readonly string[], leftB: readonly string[]): AlikePair[] {
  const pairs: AlikePair[] = [];
  for (const one of leftA) {
    for (const other of leftB) {
      const likeness = compareWords(one, other);
      if (likeness) pairs.push({ one, other, wrong: likeness.kind === 'spelling' ? likeness.edits : 0 });
    }
  }
  return pairs;
}

/** "Kontaktfamilj/person": the second word lacks the beginning that it shares with the first. */
function isShortened(short: string, long: string, wordsOfShort: readonly string[]): boolean {
  if (short.length < 4 || long.length < short.length + 4 || !long.endsWith(short)) return false;
  const beginning = long.slice(0, -short.length);
  return wordsOfShort.some((word) => word !== short && word.startsWith(beginning));
}

/** "Dagligverksamhet" and "Daglig verksamhet", a letter wrong at most; null where the joined words differ. */
function editsWhenJoined(leftA: readonly string[], leftB: readonly string[]): number | null {
  const [[firstA], [firstB]] = [leftA, leftB];
  if (firstA === undefined || firstB === undefined || leftA.length === leftB.length || firstA[0] !== firstB[0]) return null;
  const [joinedA, joinedB] = [leftA.join(''), leftB.join('')];
  if (joinedA === joinedB) return 0;
  if (/\d/.test(joinedA + joinedB) || Math.min(joinedA.length, joinedB.length) < 10) return null;
  return editDistance(joinedA, joinedB, 1) <= 1 ? 1 : null;
}

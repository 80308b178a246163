import { firstLetters } from './first-letters';
import { foldText } from '../fold-text';
import { labelWords, meaningOf } from './label-words';
import { PARTS, SYNONYMS } from './synonyms';
import { isOnlyTargetGroup, targetGroupOf } from './target-groups';
import type { TargetGroup } from './target-groups';
import { isInflection } from './word-likeness';

/** What a label says of the care and of whom it is for. */
export interface LinkFeatures {
  readonly label: string;
  readonly targets: ReadonlySet<TargetGroup>;
  /** What is left when the target groups are taken out, synonyms exchanged for their group. */
  readonly care: readonly string[];
  /** Of `care`; see `firstLetters`. */
  readonly letters: number;
  /** The parts, as bits, that it has the narrow form of, and that it is the wide form of. */
  readonly narrowOf: number;
  readonly wideOf: number;
}

export function linkFeatures(label: string): LinkFeatures {
  const { targets, care } = splitTargets(label);
  const narrowOf = partsWhere(({ narrow }) => narrow.some((form) => contains(care, form)));
  const wideOf = partsWhere(({ wide }) => wide.some((form) => contains(care, form) && care.length <= form.length + 1));
  return { label, targets, care, letters: firstLetters(care), narrowOf, wideOf };
}

function splitTargets(label: string): Pick<LinkFeatures, 'targets' | 'care'> {
  const { meanings } = labelWords(label);
  const targets = new Set<TargetGroup>();
  const care: string[] = [];
  for (const word of meanings) {
    const target = targetGroupOf(word);
    if (target) targets.add(target);
    if (!isOnlyTargetGroup(word)) care.push(word);
  }
  return { targets, care };
}

/** Words that many activities have and that say little of which one is meant. */
const GENERIC = new Set(
  [
    ...['boende', 'insats', 'insatser', 'verksamhet', 'verksamheter', 'stöd', 'vård', 'övrig', 'övriga', 'övrigt', 'gemensam', 'gemensamma'],
    ...['extern', 'externa', 'externt', 'intern', 'interna', 'placeringar', 'kostnader', 'service', 'arbete', 'åtgärder', 'tjänster', 'köpt', 'köpta'],
    ...['enhet', 'enhetschef', 'avdelning', 'socialtjänst', 'kommun', 'sn', 'egen', 'regi', 'särskilt', 'särskild', 'hem', 'LSS', 'SoL', 'budget', 'netto'],
  ].map(foldText),
);

export function isGeneric(word: string): boolean {
  return GENERIC.has(word) || /^\d+$/.test(word) || word === GENERAL;
}

const GENERAL = meaningOf('gemensamt');

interface PartOf {
  readonly narrow: readonly (readonly string[])[];
  readonly wide: readonly (readonly string[])[];
}

/** The dictionary's parts as the words that a label's features have. */
const PART_OF: readonly PartOf[] = PARTS.map(({ narrow, wide }) => ({
  narrow: narrow.map(careOf),
  wide: wide.map(careOf),
}));

function careOf(form: string): readonly string[] {
  return splitTargets(form).care;
}

/** Is something that the item names usually a part of what the activity names? */
export function isPartOf(item: LinkFeatures, activity: LinkFeatures): boolean {
  return (item.narrowOf & activity.wideOf) !== 0;
}

function partsWhere(isSo: (part: PartOf) => boolean): number {
  return PART_OF.reduce((parts, part, index) => (isSo(part) ? parts | (1 << index) : parts), 0);
}

function contains(words: readonly string[], form: readonly string[]): boolean {
  return form.length > 0 && form.every((word) => words.some((other) => isInflection(word, other)));
}

/** Groups of synonyms that a match rests on. */
export function synonymNames(words: readonly string[]): string[] {
  return MEANINGS.filter(({ meaning }) => words.includes(meaning)).map(({ name }) => name);
}

const MEANINGS = SYNONYMS.map(({ name }) => ({ name, meaning: meaningOf(name) }));

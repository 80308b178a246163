/** Whom an activity is for. A budget for one group never pays for another. */
export type TargetGroup = 'children' | 'adults' | 'elderly';

const WORDS: readonly (readonly [TargetGroup, RegExp])[] = [
  ['children', /^(?:barn|unga|ungdom|ungdomar|ungdomars|<unga>|barns|barnen|flyktingbarn)$|^(?:barn|ungdoms)(?:avd|enhet|vard|placering)/],
  ['adults', /^vux(?:en|na|nas)/],
  ['elderly', /^aldre/],
];

/** The group that a folded word names, else null. */
export function targetGroupOf(word: string): TargetGroup | null {
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

const ONLY_A_GROUP = /^(?:barn|barns|barnen|unga|ungdom|ungdomar|ungdomars|<unga>|vuxen|vuxna|vuxnas|aldre)$/;

/** Names a group and nothing else; "vuxenvård" names what it gets, too. */
export function isOnlyTargetGroup(word: string): boolean {
  return ONLY_A_GROUP.test(word);
}

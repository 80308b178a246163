import { COUNTED_SCORE } from '../../../core/plan/counted-links';
import { indexLabels } from './index-labels';
import { isGeneric, isPartOf, linkFeatures, synonymNames } from './link-features';
import type { LinkFeatures } from './link-features';
import { compareLabels } from './match-labels';
import type { LabelReason } from './match-labels';
import { compareWords } from './word-likeness';

export interface LinkProposal {
  /** As printed. */
  readonly item: string;
  readonly activity: string;
  readonly score: number;
  readonly reason: LabelReason;
}

/** Under this a proposal would be noise. */
export const LOWEST_LINK_SCORE = 0.3;
/** What is not clearly right stays under the counted score. */
const HIGHEST_UNCLEAR = 0.75;
/** Two activities so near each other: nobody can say which, so neither is counted. */
const TIE = 0.03;

/**
 * For each item its most probable activity, in the items' order; items that no activity resembles have none. Counted only
 * where the kind of care and the target group are the same, all that the activity names is named by the item, and no
 * other activity fits as well. Never across target groups.
 */
export function proposeLinks(items: readonly string[], activities: readonly string[]): LinkProposal[] {
  const labels = [...new Set(activities)];
  const findLike = indexLabels(labels);
  const features = labels.map(linkFeatures);
  const rarity = rarityAmong(features);
  const candidates = features.map((activity) => ({ ...activity, weight: sumOf(activity.care, rarity) }));
  return items.flatMap((item) => {
    const wanted = linkFeatures(item);
    // A part need not have a word in common with the whole.
    const near = wanted.narrowOf === 0 ? findLike(item).flatMap((index) => candidates[index] ?? []) : candidates;
    const { best, second } = twoBest(wanted, near, rarity);
    if (best.score < LOWEST_LINK_SCORE) return [];
    const isTied = best.score < 1 && best.score - second.score < TIE;
    return [{ item, ...best, score: isTied ? Math.min(best.score, HIGHEST_UNCLEAR) : best.score }];
  });
}

/** For a choice by hand: every activity for an item, the most probable first, those alike in the order given. A score of 0 for no likeness. */
export function activityRanker(activities: readonly string[]): (item: string) => LinkProposal[] {
  const features = activities.map(linkFeatures);
  const rarity = rarityAmong(features);
  const candidates = features.map((activity) => ({ ...activity, weight: sumOf(activity.care, rarity) }));
  return (item) => {
    const wanted = linkFeatures(item);
    return candidates
      .map((activity): LinkProposal => ({ item, activity: activity.label, ...scoreLink(wanted, activity, rarity) }))
      .sort((one, other) => other.score - one.score);
  };
}

/** An activity, and how much its words of care weigh together. */
interface Candidate extends LinkFeatures {
  readonly weight: number;
}

type LinkScore = Pick<LinkProposal, 'score' | 'reason'>;
type ScoredActivity = Omit<LinkProposal, 'item'>;

/** The first of equals is the best. */
function twoBest(item: LinkFeatures, candidates: readonly Candidate[], rarity: Rarity): { best: ScoredActivity; second: ScoredActivity } {
  let [best, second]: [ScoredActivity, ScoredActivity] = [NO_ACTIVITY, NO_ACTIVITY];
  for (const activity of candidates) {
    const scored = scoreLink(item, activity, rarity);
    if (scored.score <= second.score) continue;
    const { score, reason } = scored;
    if (score > best.score) [best, second] = [{ activity: activity.label, score, reason }, best];
    else second = { activity: activity.label, score, reason };
  }
  return { best, second };
}

type Rarity = (word: string) => number;

/** 1 for a word that one activity has, less the more have it; words that say little weigh little. */
function rarityAmong(candidates: readonly LinkFeatures[]): Rarity {
  const counts = new Map<string, number>();
  for (const { care } of candidates) for (const word of new Set(care)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(1 + candidates.length);
  return (word) => (Math.log(1 + candidates.length / (counts.get(word) ?? 1)) / most) * (isGeneric(word) ? 0.3 : 1);
}

function scoreLink(item: LinkFeatures, activity: Candidate, rarity: Rarity): LinkScore {
  const same = compareLabels(item.label, activity.label);
  if (same.score >= COUNTED_SCORE) return same;
  if (isAcrossTargets(item, activity)) return NONE;
  const covered = (item.letters & activity.letters) === 0 ? [] : wordsOfBoth(activity.care, item.care);
  if (covered.length === 0 && !isPartOf(item, activity)) return NONE;
  const coverage = activity.weight === 0 ? 0 : sumOf(covered, rarity) / activity.weight;
  const isSameTarget = item.targets.size === activity.targets.size && [...item.targets].every((group) => activity.targets.has(group));
  const isSameCare = covered.some((word) => !isGeneric(word));
  const names = synonymNames(covered);
  const reason: LabelReason = names.length > 0 ? { kind: 'synonym', groups: names } : { kind: 'wordsInCommon', words: covered };
  if (isSameCare && isSameTarget && covered.length === activity.care.length) {
    const more = item.care.length - wordsOfBoth(item.care, activity.care).length;
    return { score: Math.max(0.82, 0.92 - 0.03 * more), reason };
  }
  const penalty = isSameTarget ? 0 : 0.12;
  if (isSameCare) return { score: Math.min(HIGHEST_UNCLEAR, 0.45 + 0.3 * coverage) - penalty, reason };
  if (isPartOf(item, activity)) return { score: 0.5 - penalty, reason: { kind: 'part', words: item.care } };
  return { score: 0.4 * coverage - penalty, reason };
}

const NONE: LinkScore = { score: 0, reason: { kind: 'different' } };
const NO_ACTIVITY: ScoredActivity = { ...NONE, activity: '' };

/** Those of the first list that are also in the other, in some form. */
function wordsOfBoth(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => others.some((other) => compareWords(word, other) !== null));
}

function isAcrossTargets({ targets: a }: LinkFeatures, { targets: b }: LinkFeatures): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((group) => b.has(group));
}

function sumOf(words: readonly string[], rarity: Rarity): number {
  return words.reduce((sum, word) => sum + rarity(word), 0);
}

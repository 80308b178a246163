import type { PlanModel } from '../../../core/plan/plan-model';
import { LOWEST_LINK_SCORE, activityRanker } from '../../../workbook/text/labels/propose-links';
import type { LinkProposal } from '../../../workbook/text/labels/propose-links';
import type { DecidedLink } from '../../../workbook/write/basis/links/link-decision';
import type { LinkRow } from '../../../workbook/write/basis/links/link-row';
import { modelNames } from '../../../workbook/write/basis/model-names';
import { foldName } from '../../../workbook/write/basis/unique-names';
import { formatPercent } from '../../format/format-percent';
import { BASIS_TAB_WORDS } from '../../messages/pane/basis/words-by-language';
import type { Language } from '../../options';
import { BaseYearCosts } from './budget-bars';
import type { BudgetBar, LinkCard, LinkLine, SettledLine } from './link-card';
import { linkCounts, linkStandings } from './link-counts';
import type { LinkCounts, LinkStanding } from './link-counts';
import { linkReasonText } from './link-reason-text';

export interface LinksView {
  readonly baseYear: number;
  /** The weak ones, and those that the person has opened to change; worst effect first, no more than were asked for. */
  readonly cards: readonly LinkCard[];
  /** How many there are in all. */
  readonly open: number;
  /** Of all of them and the sure ones, what can be confirmed as it stands. */
  readonly ready: readonly Confirmable[];
  /** Proposals that are counted already. */
  readonly sure: readonly SettledLine[];
  readonly confirmed: readonly SettledLine[];
  readonly unlinked: readonly SettledLine[];
  readonly counts: LinkCounts;
}

export type Confirmable = Pick<LinkCard, 'item' | 'name'> & { readonly links: readonly DecidedLink[] };

/** What a person is about to decide of items in the pane, by the item's index. */
export type LinkDrafts = ReadonlyMap<number, readonly DecidedLink[]>;

export interface LinkTerms {
  /** Of the sheet of links with what was decided since, for what was said no to; null where nothing says anything. */
  readonly rows: readonly LinkRow[] | null;
  readonly drafts: LinkDrafts;
  /** How many cards at most: each lists every activity. */
  readonly most: number;
}

export function linksView(model: PlanModel, { rows, drafts, most }: LinkTerms, language: Language): LinksView {
  const writer = new CardWriter(model, language);
  const standings = linkStandings(model);
  const isOpen = (item: number): boolean => drafts.has(item) || standings[item] === 'weak';
  const items = model.items.map((_, index) => index);
  const ranked = items
    .filter(isOpen)
    .map((item) => ({ item, effect: writer.effectOf(item) }))
    .sort((one, other) => other.effect - one.effect);
  const cards = writer.cards(ranked.slice(0, most).map(({ item }) => ({ item, draft: drafts.get(item) ?? null })));
  const lines = items.filter((item) => !isOpen(item)).map((item) => writer.line(item, standings[item] ?? 'none', rows));
  return {
    baseYear: model.baseYear,
    cards,
    open: ranked.length,
    ready: items.filter((item) => isOpen(item) || standings[item] === 'sure').flatMap((item) => {
      const links = drafts.get(item) ?? writer.proposed(item);
      return canConfirm(links) ? [{ item, name: writer.nameOf(item), links }] : [];
    }),
    sure: lines.filter(({ state }) => state === 'sure'),
    confirmed: lines.filter(({ state }) => state === 'confirmed'),
    unlinked: lines.filter(({ state }) => state === 'rejected' || state === 'unlinked'),
    counts: linkCounts(model),
  };
}

/** Beyond this a bar is cut off: what matters is that the budget is burst. */
const WIDEST = 3;
/** The tick never stands at the bar's very end. */
const NARROWEST = 1.25;
const SHARE_TOLERANCE = 1e-9;

/** Each to an activity, together no more than the whole. */
function canConfirm(links: readonly DecidedLink[]): boolean {
  const sum = links.reduce((total, { share }) => total + share, 0);
  return links.length > 0 && sum <= 1 + SHARE_TOLERANCE && links.every(({ activity, share }) => activity !== '' && share > 0);
}

class CardWriter {
  private readonly words;
  private readonly names;
  private readonly costs: BaseYearCosts;
  private readonly placeOf: ReadonlyMap<string, number>;
  private readonly linksOf: readonly DecidedLink[][];
  private readonly rank: (item: string) => LinkProposal[];

  constructor(
    private readonly model: PlanModel,
    private readonly language: Language,
  ) {
    this.words = BASIS_TAB_WORDS[language];
    this.names = modelNames(model);
    this.costs = new BaseYearCosts(model);
    const { activities } = this.names;
    this.placeOf = new Map(activities.map((name, index) => [name, index]));
    this.linksOf = model.items.map(() => []);
    for (const { item, activity, share } of model.links) this.linksOf[item]?.push({ activity: activities[activity] ?? '', share });
    this.rank = activityRanker(model.activities.map(({ label }) => label));
  }

  nameOf(item: number): string {
    return this.names.items[item] ?? '';
  }

  /** The largest share of a budget that the item's links come to. */
  effectOf(item: number): number {
    return Math.max(0, ...this.proposed(item).map((link) => this.shareOfBudget(item, link)));
  }

  cards(open: readonly { readonly item: number; readonly draft: readonly DecidedLink[] | null }[]): LinkCard[] {
    const shown = open.map((each) => ({ ...each, links: each.draft ?? this.proposed(each.item) }));
    const widest = Math.max(0, ...shown.flatMap(({ item, links }) => links.map((link) => this.shareOfBudget(item, link))));
    const whole = Math.min(WIDEST, Math.max(NARROWEST, widest * 1.04));
    return shown.map(({ item, draft, links }) => this.card(item, links, draft === null, whole));
  }

  line(item: number, standing: LinkStanding, rows: readonly LinkRow[] | null): SettledLine {
    const name = this.nameOf(item);
    const links = this.proposed(item);
    const isRejected = rows?.some((row) => row.state === 'rejected' && foldName(row.item) === foldName(name)) === true;
    const text = links
      .map(({ activity, share }) => (share === 1 ? activity : `${activity}, ${this.percent(share)}`))
      .join(' · ');
    const state = standing === 'none' ? (isRejected ? 'rejected' : 'unlinked') : standing === 'confirmed' ? 'confirmed' : 'sure';
    return { item, name, text, state, links: links.length > 0 ? links : [{ activity: '', share: 1 }] };
  }

  private card(item: number, links: readonly DecidedLink[], isProposal: boolean, whole: number): LinkCard {
    const name = this.nameOf(item);
    const ranked = this.ranked(item);
    const sum = links.reduce((total, { share }) => total + share, 0);
    const [first] = links;
    const proposal = isProposal && links.length === 1 ? ranked.find(({ activity }) => activity === first?.activity) : undefined;
    const lines = links.map((link): LinkLine => ({ ...link, bar: this.bar(item, link, whole) }));
    const isWhole = Math.abs(sum - 1) <= SHARE_TOLERANCE;
    return {
      item,
      name,
      links: lines,
      reason: this.costs.hasCost(item) ? (proposal ? linkReasonText(proposal, this.words) : null) : this.words.reason.noPrice,
      better: first && links.length === 1 ? this.better(item, first, ranked) : null,
      sharesSay: isWhole || links.some(({ activity }) => activity === '') ? null : sum > 1 ? this.words.sharesAbove(this.percent(sum)) : this.words.sharesBelow(this.percent(sum), this.percent(1 - sum)),
      canConfirm: canConfirm(links),
      choices: ranked.map(({ activity }) => ({ activity, text: this.choiceText(item, activity, first?.share ?? 1) })),
    };
  }

  /** As the model has them. */
  proposed(item: number): readonly DecidedLink[] {
    return this.linksOf[item] ?? [];
  }

  private ranked(item: number): LinkProposal[] {
    // By their place, since two activities may have one label.
    const order = this.model.activities.map((_, index) => index);
    const proposals = this.rank(this.model.items[item]?.label ?? '');
    return proposals.map((proposal) => {
      const place = order.findIndex((index) => this.model.activities[index]?.label === proposal.activity);
      const [index = -1] = place < 0 ? [] : order.splice(place, 1);
      return { ...proposal, activity: this.names.activities[index] ?? proposal.activity };
    });
  }

  private shareOfBudget(item: number, { activity, share }: DecidedLink): number {
    const parts = this.costs.ofBudget(this.placeOf.get(activity) ?? -1, item, share);
    return parts ? parts.linked + parts.proposed : 0;
  }

  private bar(item: number, link: DecidedLink, whole: number): BudgetBar | null {
    const parts = this.costs.ofBudget(this.placeOf.get(link.activity) ?? -1, item, link.share);
    if (!parts) return null;
    const ofBudget = parts.linked + parts.proposed;
    const linked = Math.min(1, parts.linked / whole);
    return {
      linked,
      proposed: Math.min(1 - linked, parts.proposed / whole),
      budget: 1 / whole,
      text: this.words.shareOfBudget(this.percent(ofBudget)),
      isOver: ofBudget > 1,
      label: this.words.barOf(link.activity, this.percent(ofBudget)),
    };
  }

  private better(item: number, proposed: DecidedLink, ranked: readonly LinkProposal[]): LinkCard['better'] {
    if (this.shareOfBudget(item, proposed) <= 1) return null;
    const found = ranked.find(({ activity, score }) => {
      const ofBudget = this.shareOfBudget(item, { activity, share: proposed.share });
      return activity !== proposed.activity && score >= LOWEST_LINK_SCORE && ofBudget > 0 && ofBudget <= 1;
    });
    if (!found) return null;
    const { activity } = found;
    return { activity, text: this.words.betterAlternative(activity, this.percent(this.shareOfBudget(item, { activity, share: proposed.share }))) };
  }

  private choiceText(item: number, activity: string, share: number): string {
    const ofBudget = this.shareOfBudget(item, { activity, share });
    return ofBudget === 0 ? activity : this.words.option(activity, this.percent(ofBudget));
  }

  private percent(share: number): string {
    return formatPercent(share, this.language, { most: 0 });
  }
}

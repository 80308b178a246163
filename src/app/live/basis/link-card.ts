import type { DecidedLink } from '../../../workbook/write/basis/links/link-decision';

/** What the pane says of an item that is to be linked. */
export interface LinkCard {
  /** Index in the model's items. */
  readonly item: number;
  /** The item's name on our sheets. */
  readonly name: string;
  /** What is proposed, or what the person is about to decide: at least one. */
  readonly links: readonly LinkLine[];
  /** Why it is proposed; null where a person chose it. */
  readonly reason: string | null;
  /** Another activity that resembles the item and whose budget would do; null where there is none, or the proposal's own does. */
  readonly better: { readonly activity: string; readonly text: string } | null;
  /** What the shares come to, as a sentence; null where they are the whole. */
  readonly sharesSay: string | null;
  readonly canConfirm: boolean;
  /** Every activity, the most probable first. */
  readonly choices: readonly ActivityChoice[];
}

export interface LinkLine extends DecidedLink {
  readonly bar: BudgetBar | null;
}

export interface ActivityChoice {
  readonly activity: string;
  /** With what it would come to. */
  readonly text: string;
}

/** Volume × price of the base year against an activity's budget; lengths as shares of the whole bar. */
export interface BudgetBar {
  readonly linked: number;
  readonly proposed: number;
  readonly budget: number;
  /** "164 % av budgeten". */
  readonly text: string;
  readonly isOver: boolean;
  /** What it is, for one who does not see it. */
  readonly label: string;
}

export interface SettledLine {
  readonly item: number;
  readonly name: string;
  /** "Institutionsvård vuxna, 60 % · Öppna insatser vuxna, 40 %". */
  readonly text: string;
  readonly state: 'confirmed' | 'sure' | 'rejected' | 'unlinked';
  /** What a person who wants to change it begins with: at least one. */
  readonly links: readonly DecidedLink[];
}

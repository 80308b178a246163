import type { SinceChoice } from '../../../live/since/since-choices';
import type { FreezeObstacle } from '../../../live/since/freeze-obstacle';

type Kind = SinceChoice['kind'];

/** What the page *Sedan sist* says. Numbers and dates come as text in the language's notation. */
export interface SinceWords {
  readonly title: string;
  readonly compareWith: string;
  readonly runs: Readonly<Record<Exclude<Kind, 'frozen'>, string>>;
  /** When what is compared with was kept. */
  readonly kept: (kind: Kind, day: string, time: string) => string;
  readonly moreCost: (year: string, amount: string, kind: Kind) => string;
  readonly lessCost: (year: string, amount: string, kind: Kind) => string;
  readonly sameNeed: (kind: Kind) => string;
  readonly unchanged: (kind: Kind, day: string) => string;
  readonly nothingKept: string;
  readonly need: string;
  readonly frame: string;
  readonly before: Readonly<Record<Kind, string>>;
  readonly now: string;
  readonly difference: string;
  readonly whatChanged: (count: string) => string;
  readonly change: string;
  readonly total: string;
  readonly activities: string;
  readonly needOf: (year: string) => string;
  readonly activity: string;
  readonly more: (count: string) => string;
  readonly fewer: string;
  readonly plansChanged: (count: string, cells: number) => string;
  readonly otherBase: (kind: Kind) => string;
  readonly scenario: string;
  readonly volume: (item: string, unit: string | null) => string;
  readonly price: (item: string) => string;
  readonly derivedPrice: (item: string) => string;
  readonly budget: (activity: string, year: string) => string;
  readonly line: (line: string) => string;
  readonly rest: string;
  readonly restMeans: string;
  readonly inYear: (year: string, text: string) => string;
  readonly fromTo: (before: string, now: string) => string;
  readonly isNew: (now: string) => string;
  readonly isGone: (before: string) => string;
  readonly noPersonal: string;
  readonly personal: (count: string, cells: number) => string;
  readonly freeze: string;
  readonly freezeName: string;
  readonly freezeMeans: string;
  readonly freezeNow: string;
  readonly cancel: string;
  readonly suggestedName: (day: string) => string;
  readonly nameMissing: string;
  readonly nameTaken: string;
  readonly nameTooLong: (longest: string) => string;
  readonly obstacles: Readonly<Record<FreezeObstacle, string>>;
  readonly updated: (time: string, count: string, cells: number) => string;
  readonly upToDate: (time: string) => string;
  readonly updateUndone: string;
  readonly undo: string;
  readonly redo: string;
  readonly toWrite: string;
  readonly back: string;
}

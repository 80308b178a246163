import type { Tab } from '../../../live/place';
import type { Language } from '../../../options';

/** What stands around every screen. */
export interface FrameWords {
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly tabList: string;
  /** As it is read aloud. */
  readonly linksToConfirm: (count: number) => string;
  readonly deviations: (errors: number, warnings: number) => string;
  readonly loading: string;
  readonly otherLanguage: string;
  /** The small buttons beside a number. */
  readonly increase: string;
  readonly decrease: string;
}

const sv: FrameWords = {
  tabs: { overview: 'Översikt', basis: 'Underlag', scenario: 'Scenario', deviations: 'Avvikelser', write: 'Skriv' },
  tabList: 'Delar av volymplan',
  linksToConfirm: (count) => (count === 1 ? '1 koppling att bekräfta' : `${count} kopplingar att bekräfta`),
  deviations: (errors, warnings) => [...(errors > 0 ? [`${errors} fel`] : []), ...(warnings > 0 ? [`${warnings} att se över`] : [])].join(', '),
  loading: 'Läser arbetsboken …',
  otherLanguage: 'English',
  increase: 'Öka',
  decrease: 'Minska',
};

const en: FrameWords = {
  tabs: { overview: 'Overview', basis: 'Basis', scenario: 'Scenario', deviations: 'Deviations', write: 'Write' },
  tabList: 'Parts of volymplan',
  linksToConfirm: (count) => (count === 1 ? '1 link to confirm' : `${count} links to confirm`),
  deviations: (errors, warnings) => [...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []), ...(warnings > 0 ? [`${warnings} to review`] : [])].join(', '),
  loading: 'Reading the workbook …',
  otherLanguage: 'Svenska',
  increase: 'Increase',
  decrease: 'Decrease',
};

export const FRAME_WORDS: Readonly<Record<Language, FrameWords>> = { sv, en };

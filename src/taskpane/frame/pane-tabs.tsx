import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  FlagFilled,
  FlagRegular,
  HomeFilled,
  HomeRegular,
  OptionsFilled,
  OptionsRegular,
  TableEditFilled,
  TableEditRegular,
  TableLinkFilled,
  TableLinkRegular,
} from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ComponentType, KeyboardEvent } from 'react';
import type { Tab } from '../../app/live/place';
import type { TabCounts } from '../../app/live/tab-counts';
import { FRAME_WORDS } from '../../app/messages/pane/frame/frame-words';
import { usePane } from '../pane-context';
import { UNSEEN } from '../unseen';
import { TabBadge } from './tab-badge';

const useStyles = makeStyles({
  list: { display: 'flex', flexShrink: 0, height: '52px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    position: 'relative',
    display: 'flex',
    flexGrow: 1,
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '1px',
    minWidth: 0,
    padding: '2px 0 4px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: 'transparent' },
    '::after': {
      content: '""',
      position: 'absolute',
      bottom: 0,
      width: '40px',
      height: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  unseen: UNSEEN,
  icon: { position: 'relative', display: 'flex', fontSize: '20px' },
  // Where letters are twice as large there is room for one name only.
  name: { '@media (max-width: 299px)': { display: 'none' } },
  chosenName: { '@media (max-width: 299px)': { display: 'inline' } },
});

type Icon = ComponentType<{ readonly 'aria-hidden'?: boolean }>;

const ICONS: readonly (readonly [Tab, Icon, Icon])[] = [
  ['overview', HomeRegular, HomeFilled],
  ['basis', TableLinkRegular, TableLinkFilled],
  ['scenario', OptionsRegular, OptionsFilled],
  ['deviations', FlagRegular, FlagFilled],
  ['write', TableEditRegular, TableEditFilled],
];

/** In the order of the work, and never a gate. One stop for the Tab key; arrows move, Enter or Space opens. */
export function PaneTabs({ chosen, counts }: { readonly chosen: Tab; readonly counts: TabCounts }) {
  const { session, language } = usePane();
  const styles = useStyles();
  const words = FRAME_WORDS[language];
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<Tab | null>(null);
  const move = (event: KeyboardEvent, at: number): void => {
    const to = targetOf(event.key, at);
    const tab = to === null ? undefined : ICONS[to];
    if (to === null || tab === undefined) return;
    event.preventDefault();
    setReached(tab[0]);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={words.tabList}>
      {ICONS.map(([tab, Regular, Filled], at) => {
        const isChosen = tab === chosen;
        const Icon = isChosen ? Filled : Regular;
        const badge = badgeOf(tab, counts);
        const spoken = spokenOf(tab, counts, words);
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={isChosen}
            aria-controls="tab-panel"
            title={words.tabs[tab]}
            tabIndex={tab === (reached ?? chosen) ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)}
            onKeyDown={(event) => {
              move(event, at);
            }}
            onBlur={() => {
              setReached(null);
            }}
            onClick={() => {
              session.go(tab);
            }}
          >
            <span className={styles.unseen}>{spoken === '' ? words.tabs[tab] : `${words.tabs[tab]}, ${spoken}`}</span>
            <span className={styles.icon}>
              <Icon aria-hidden />
              {badge.count > 0 && <TabBadge count={badge.count} isSerious={badge.isSerious} />}
            </span>
            <span className={mergeClasses(styles.name, isChosen && styles.chosenName)} aria-hidden>{words.tabs[tab]}</span>
          </button>
        );
      })}
    </div>
  );
}

function badgeOf(tab: Tab, { toConfirm, errors, warnings }: TabCounts): { readonly count: number; readonly isSerious: boolean } {
  if (tab === 'basis') return { count: toConfirm, isSerious: false };
  if (tab === 'deviations') return { count: errors + warnings, isSerious: errors > 0 };
  return { count: 0, isSerious: false };
}

function spokenOf(tab: Tab, { toConfirm, errors, warnings }: TabCounts, words: (typeof FRAME_WORDS)['sv']): string {
  if (tab === 'basis') return toConfirm > 0 ? words.linksToConfirm(toConfirm) : '';
  return tab === 'deviations' ? words.deviations(errors, warnings) : '';
}

function targetOf(key: string, at: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % ICONS.length;
    case 'ArrowLeft':
      return (at - 1 + ICONS.length) % ICONS.length;
    case 'Home':
      return 0;
    case 'End':
      return ICONS.length - 1;
    default:
      return null;
  }
}

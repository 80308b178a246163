import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ChevronRightRegular, ErrorCircleFilled, FlagRegular, HistoryRegular, LinkRegular, TableRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { formatNumber } from '../../app/format/format-number';
import type { Overview } from '../../app/live/overview/overview-view';
import { tabCounts } from '../../app/live/tab-counts';
import type { Working } from '../../app/live/working';
import { OVERVIEW_WORDS } from '../../app/messages/pane/overview/overview-words';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: 'flex',
    width: '100%',
    minHeight: '35px',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 2px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 299px)': { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto auto', rowGap: 0 },
  },
  icon: { flexShrink: 0, fontSize: '18px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: {
    flexGrow: 1,
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Where letters are twice as large, under the name.
    '@media (max-width: 299px)': { gridRowStart: '2', gridColumnStart: '2', textAlign: 'start' },
  },
  mark: { flexShrink: 0, width: '16px', fontSize: '16px' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

type Mark = 'good' | 'warning' | 'error' | null;

const MARKS = { good: CheckmarkCircleFilled, warning: WarningFilled, error: ErrorCircleFilled };

/** The four places of the work; each opens where it speaks of. */
export function OverviewRows({ working, overview }: { readonly working: Working; readonly overview: Overview }) {
  const { session, language } = usePane();
  const styles = useStyles();
  const words = OVERVIEW_WORDS[language];
  const { tables, links, since } = overview;
  const { errors, warnings } = tabCounts(working);
  const number = (value: number): string => formatNumber(value, language);
  return (
    <ul className={styles.list}>
      <Row
        icon={<TableRegular />}
        name={words.tables}
        value={words.tablesFound(number(tables.count), tables.count, tables.sheets)}
        mark={links === null ? 'warning' : 'good'}
        onOpen={() => {
          session.go('basis', 'tables');
        }}
      />
      {links !== null && links.all > 0 && (
        <Row
          icon={<LinkRegular />}
          name={words.links}
          value={links.toConfirm > 0 ? words.linksToConfirm(number(links.toConfirm), number(links.all)) : words.linksDone(number(links.all))}
          mark={links.toConfirm > 0 ? 'warning' : 'good'}
          onOpen={() => {
            session.go('basis', 'links');
          }}
        />
      )}
      <Row
        icon={<FlagRegular />}
        name={words.deviations}
        value={errors + warnings > 0 ? words.deviationsFound(errors, warnings) : words.noDeviations}
        mark={errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good'}
        onOpen={() => {
          session.go('deviations');
        }}
      />
      <Row
        icon={<HistoryRegular />}
        name={words.since(since?.isFrozen === true ? since.name : null)}
        value={since === null ? words.nothingFrozen : ''}
        mark={null}
        onOpen={() => {
          session.go('overview', 'since');
        }}
      />
    </ul>
  );
}

interface RowProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly value: string;
  readonly mark: Mark;
  readonly onOpen: () => void;
}

function Row({ icon, name, value, mark, onOpen }: RowProps) {
  const styles = useStyles();
  const Icon = mark && MARKS[mark];
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={onOpen}>
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.value}>{value}</span>
        <span className={mergeClasses(styles.mark, mark !== null && styles[mark])} aria-hidden>
          {Icon && <Icon />}
        </span>
        <ChevronRightRegular aria-hidden />
      </button>
    </li>
  );
}

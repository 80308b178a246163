import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled } from '@fluentui/react-icons';
import { memo, useEffect, useState } from 'react';
import { formatAmount } from '../../app/format/format-amount';
import { shownDecimals } from '../../app/live/frame-verdict';
import type { FrameTile } from '../../app/live/scenario/frame-tiles';
import { UNSEEN } from '../unseen';
import { useScenario } from './use-scenario';
import { verdictText } from './verdict-text';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(135px, 1fr))', gap: '8px' },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  verdict: { display: 'flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0 },
  unseen: UNSEEN,
  beside: { fontSize: tokens.fontSizeBase200, alignSelf: 'flex-start' },
});

interface FrameTilesProps {
  readonly tiles: readonly FrameTile[];
  readonly unit: string | null;
  readonly isCompared: boolean;
  readonly onSideBySide: () => void;
}

/** Each plan year against its frame, with what the compared scenario would leave. */
export const FrameTiles = memo(function FrameTiles({ tiles, unit, isCompared, onSideBySide }: FrameTilesProps) {
  const { words, language } = useScenario();
  const styles = useStyles();
  const decimals = shownDecimals(unit);
  const amount = (value: number): string => formatAmount(value, null, language, { least: decimals, most: decimals });
  const verdict = (left: number | null): string => verdictText(left, words, amount);
  // Without a frame there is no verdict, but a need.
  const shown = ({ left, need }: FrameTile): string => (left === null && need !== null ? amount(need) : verdict(left));
  const compared = ({ left, comparedLeft, comparedNeed }: FrameTile): string => (left === null && comparedNeed !== null ? amount(comparedNeed) : verdict(comparedLeft));
  return (
    <>
      <div className={styles.tiles}>
        {tiles.map((tile) => (
          <Tile
            key={tile.year}
            title={tile.left === null ? words.needNoFrame(tile.year) : words.againstFrame(tile.year)}
            verdict={shown(tile)}
            left={tile.left}
            compared={isCompared ? words.compared(compared(tile)) : null}
          />
        ))}
      </div>
      <Announced text={words.verdicts(tiles.map((tile) => ({ year: tile.year, verdict: shown(tile) })))} />
      {isCompared && (
        <Link as="button" className={styles.beside} onClick={onSideBySide}>
          {words.sideBySide}
        </Link>
      )}
    </>
  );
});

interface TileProps {
  readonly title: string;
  readonly verdict: string;
  readonly left: number | null;
  readonly compared: string | null;
}

const Tile = memo(function Tile({ title, verdict, left, compared }: TileProps) {
  const styles = useStyles();
  const isEnough = left !== null && left >= 0;
  const Icon = isEnough ? CheckmarkCircleFilled : ErrorCircleFilled;
  return (
    <div className={styles.tile}>
      <span>{title}</span>
      <span className={mergeClasses(styles.verdict, left !== null && (isEnough ? styles.good : styles.bad))}>
        {left !== null && <Icon className={styles.icon} aria-hidden />}
        {verdict}
      </span>
      {compared !== null && <span>{compared}</span>}
    </div>
  );
});

const QUIET_MS = 400;

/** Said once the person has come to rest, not while a slider is dragged; not what stood there from the beginning. */
const Announced = memo(function Announced({ text }: { readonly text: string }) {
  const styles = useStyles();
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid((before) => (before === '' && text === first ? '' : text));
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text, first]);
  return (
    <div className={styles.unseen} role="status">
      {said}
    </div>
  );
});

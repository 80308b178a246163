import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../../app/format/format-number';
import { SHARE_BOUNDS, USUAL_LIMITS, readTkr, withLimits } from '../../app/live/deviations/limits';
import type { ShownLimits } from '../../app/live/deviations/limits';
import { NumberField } from '../number-field';
import { usePane } from '../pane-context';
import { PercentField } from '../percent-field';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow16 },
  title: { ...typographyStyles.body1Strong, margin: 0, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' } },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px', '@media (max-width: 299px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  label: { ...typographyStyles.caption1, display: 'block', marginBottom: '2px' },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

/** Far above what anybody sets. */
const MOST_TKR = 1_000_000;

/** Two numbers; flags move while they are typed. */
export function LimitsPanel({ limits, onClose }: { readonly limits: ShownLimits; readonly onClose: () => void }) {
  const { session, language } = usePane();
  const { limits: words } = useDeviationsWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const set = (change: Partial<ShownLimits>): void => {
    session.set((settings) => withLimits(settings, { ...limits, ...change }));
  };
  const isUsual = limits.share === USUAL_LIMITS.share && limits.amountTkr === USUAL_LIMITS.amountTkr;
  return (
    <section
      className={styles.panel}
      aria-label={words.heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {words.heading}
      </h2>
      <div className={styles.fields}>
        <div>
          <span className={styles.label} aria-hidden>
            {words.share}
          </span>
          <PercentField
            label={words.share}
            share={limits.share}
            bounds={SHARE_BOUNDS}
            error={words.badShare}
            onShare={(share) => {
              set({ share });
            }}
          />
        </div>
        <div>
          <span className={styles.label} aria-hidden>
            {words.amount}
          </span>
          <NumberField
            label={words.amount}
            value={limits.amountTkr}
            text={formatNumber(limits.amountTkr, language)}
            low={0}
            high={MOST_TKR}
            step={50}
            pageStep={500}
            read={readTkr}
            error={words.badAmount}
            onValue={(amountTkr) => {
              set({ amountTkr });
            }}
          />
        </div>
      </div>
      <p className={styles.note}>{words.why}</p>
      <div className={styles.foot}>
        {!isUsual && (
          <Link
            as="button"
            onClick={() => {
              set(USUAL_LIMITS);
            }}
          >
            {words.reset}
          </Link>
        )}
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}

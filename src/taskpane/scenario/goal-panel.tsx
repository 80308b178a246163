import { Button, Field, Select, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import { formatAmount } from '../../app/format/format-amount';
import { formatPercent } from '../../app/format/format-percent';
import { shownDecimals } from '../../app/live/frame-verdict';
import { goalChoices, seekGoal } from '../../app/live/scenario/goal';
import type { GoalQuestion } from '../../app/live/scenario/goal';
import type { CalculatedPlan } from '../../app/calculated-plan';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' } },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr))', gap: '8px' },
  wide: { gridColumn: '1 / -1' },
  field: { minWidth: 0 },
  answer: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '40px' },
});

const KINDS: readonly GoalQuestion['kind'][] = ['uplift', 'volume', 'efficiency'];
const ALL = '';

/** Which uplift, volume or efficiency just meets the frame; the answer as a sentence, and one press to use it. */
export function GoalPanel({ calculated, onClose }: { readonly calculated: CalculatedPlan; readonly onClose: () => void }) {
  const { act, words, language } = useScenario();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { years, items } = useMemo(() => goalChoices(calculated), [calculated]);
  const [kind, setKind] = useState<GoalQuestion['kind']>('uplift');
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const [chosenItem, setChosenItem] = useState<string | null>(null);
  const year = chosenYear !== null && years.includes(chosenYear) ? chosenYear : (years.at(-1) ?? calculated.input.model.planYears.at(-1) ?? null);
  const item = kind === 'volume' && chosenItem !== null && items.includes(chosenItem) ? chosenItem : null;
  const goal = useMemo(() => (year === null ? null : seekGoal(calculated, { kind, item, year })), [calculated, kind, item, year]);
  const { unit } = calculated.input.activities;
  const decimals = shownDecimals(unit);
  const leaves = (gap: number): string => words.goalLeaves(formatAmount(Math.abs(gap), unit, language, { least: decimals, most: decimals }));
  return (
    <section
      className={styles.panel}
      aria-label={words.goalSeek}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {words.goalIntro}
        </h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={words.close} title={words.close} onClick={onClose} />
      </div>
      <div className={styles.fields}>
        <Field className={styles.field} label={words.goalKind} size="small">
          <Select
            size="small"
            value={kind}
            onChange={(_, { value }) => {
              setKind(KINDS.find((known) => known === value) ?? 'uplift');
            }}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {words.goalKinds[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.field} label={words.goalYear} size="small">
          <Select
            size="small"
            value={String(year ?? '')}
            onChange={(_, { value }) => {
              setChosenYear(Number(value));
            }}
          >
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        {kind === 'volume' && (
          <Field className={styles.wide} label={words.goalItem} size="small">
            <Select
              size="small"
              value={item ?? ALL}
              onChange={(_, { value }) => {
                setChosenItem(value === ALL ? null : value);
              }}
            >
              <option value={ALL}>{words.allItems}</option>
              {items.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {goal !== null && year !== null && (
        <div className={styles.answer}>
          <span role="status">
            {goal.kind === 'none'
              ? words.goalNone[goal.reason](String(year))
              : `${words.goalFound[kind](formatPercent(goal.share, language, { most: 2, signed: kind === 'volume' }), String(year), item)} ${leaves(goal.gap)}`}
          </span>
          {goal.kind === 'found' && (
            <Button
              size="small"
              onClick={() => {
                act.useGoal({ kind, item, year }, goal.share);
              }}
            >
              {words.use}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

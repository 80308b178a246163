import { Select, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { formatNumber, NO_BREAK_SPACE } from '../../app/format/format-number';
import { effectSteps } from '../../app/live/deviations/effects-view';
import type { EffectRow, EffectsStep } from '../../app/live/deviations/effects-view';
import type { Inspection } from '../../app/inspect-workbook';
import { usePane } from '../pane-context';
import { Segment } from '../segment';
import { useTableStyles } from '../use-table-styles';
import { useDeviationsWords } from './use-deviations-words';
import { useNarrowTable } from './use-narrow-table';

const useStyles = makeStyles({
  fold: { paddingTop: '6px' },
  summary: { ...typographyStyles.body1Strong, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' } },
  content: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
  sentence: { margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, textAlign: 'start' },
  strong: { '& > *': { fontWeight: tokens.fontWeightSemibold } },
});

/** Why two columns of the same tables differ: more or dearer. Worked out when it is opened. */
export function EffectsSection({ inspection }: { readonly inspection: Inspection }) {
  const words = useDeviationsWords();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (!inspection.tables.some(({ role }) => role === 'volumes' || role === 'volumeBudget')) return null;
  return (
    <details
      className={styles.fold}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{words.effects.heading}</summary>
      {isOpen && <Steps steps={effectSteps(inspection)} />}
    </details>
  );
}

type Kind = 'items' | 'activities' | 'words';

function Steps({ steps }: { readonly steps: readonly EffectsStep[] }) {
  const { language } = usePane();
  const { effects: words } = useDeviationsWords();
  const styles = useStyles();
  const table = useTableStyles();
  const narrow = useNarrowTable();
  const heading = useId();
  const [at, setAt] = useState(0);
  const [kind, setKind] = useState<Kind>('items');
  const step = steps[at];
  if (step === undefined) return null;
  const rows = step[kind];
  const amount = (value: number | null, signed = true): string => (value === null ? '–' : formatNumber(value, language, { most: 0, signed }));
  const { total, volumeEffect, priceEffect, unknown } = step.total;
  const kinds = [
    { value: 'items', text: words.byItem },
    { value: 'activities', text: words.byActivity },
    { value: 'words', text: words.byWord },
  ] as const;
  const cells = (row: EffectRow | EffectsStep['total'], className: string | undefined) =>
    [row.volumeEffect, row.priceEffect, row.total].map((value, index) => (
      <td key={index} className={className}>
        {amount(value)}
      </td>
    ));
  return (
    <div className={styles.content}>
      <Select
        aria-label={words.columns}
        value={String(at)}
        onChange={(_, { value }) => {
          setAt(Number(value));
        }}
      >
        {steps.map(({ from, to }, index) => (
          <option key={`${from} ${to}`} value={index}>
            {words.step(from, to)}
          </option>
        ))}
      </Select>
      {total !== null && (
        <p className={styles.sentence} role="status">
          {Math.round(total) === 0 ? words.even : words.sentence(`${amount(Math.abs(total), false)}${NO_BREAK_SPACE}tkr`, total > 0, amount(volumeEffect), amount(priceEffect))}
        </p>
      )}
      <Segment label={words.heading} parts={kinds.filter(({ value }) => step[value].length > 0)} chosen={rows.length > 0 ? kind : 'items'} onChoose={setKind} />
      <table className={mergeClasses(table.table, narrow.table)}>
        <caption className={styles.note} id={heading}>
          {words.plusIsDearer}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {kinds.find(({ value }) => value === kind)?.text}
            </th>
            {[words.volume, words.price, words.total].map((text) => (
              <th key={text} scope="col" className={table.numberHead}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(rows.length > 0 ? rows : step.items).map((row) => (
            <tr key={row.name}>
              <th scope="row" className={table.cell}>
                {row.name}
              </th>
              {cells(row, table.number)}
            </tr>
          ))}
          {kind === 'items' && (
            <tr className={styles.strong}>
              <th scope="row" className={table.cell}>
                {words.all}
              </th>
              {cells(step.total, table.number)}
            </tr>
          )}
        </tbody>
      </table>
      {unknown > 0 && <p className={styles.note}>{words.unknown(unknown)}</p>}
    </div>
  );
}

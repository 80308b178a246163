import { useId, useState } from 'react';
import { formatNumber } from '../../app/format/format-number';
import type { SinceComparison } from '../../app/live/since/compare-since';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';
import { MoreRow } from './more-row';
import { useSinceStyles } from './since-styles';
import { useAmounts } from './use-amounts';

const SHOWN = 8;
/** As many as there is room for beside the names. */
const YEARS_SHOWN = 3;

/** Each thing that has changed, and what it makes of the need of each year; they add up to the whole. */
export function CauseTable({ comparison: { causes, years, needs, decimals } }: { readonly comparison: SinceComparison }) {
  const { language } = usePane();
  const styles = useSinceStyles();
  const say = SINCE_WORDS[language];
  const amount = useAmounts(decimals, language);
  const [isOpen, setOpen] = useState(false);
  const heading = useId();
  const from = Math.max(0, years.length - YEARS_SHOWN);
  const shown = isOpen ? causes : causes.slice(0, SHOWN);
  const hidden = causes.slice(SHOWN);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {say.whatChanged(formatNumber(causes.length, language))}
      </h2>
      <table className={styles.table} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{say.change}</th>
            {years.slice(from).map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ title, detail, place, effects }, index) => (
            <tr key={index}>
              <th scope="row">
                <span className={styles.name}>{title}</span>
                {detail !== null && <span className={styles.detail}>{detail}</span>}
                {place && <CellLink place={place} />}
              </th>
              {effects.slice(from).map((effect, year) => (
                <td key={year}>{amount(effect)}</td>
              ))}
            </tr>
          ))}
          {hidden.length > 0 && (
            <MoreRow count={hidden.length} isOpen={isOpen} onToggle={setOpen} cells={years.slice(from).map((_, year) => amount(add(hidden.map(({ effects }) => effects[from + year] ?? 0))))} />
          )}
          <tr>
            <th scope="row" className={styles.strong}>
              {say.total}
            </th>
            {needs.slice(from).map(({ year, change }) => (
              <td key={year} className={styles.strong}>
                {amount(change)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function add(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

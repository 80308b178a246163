import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAmount } from '../../app/format/format-amount';
import { shownDecimals } from '../../app/live/frame-verdict';
import { sideBySide } from '../../app/live/scenario/side-by-side';
import type { SideBySideRow } from '../../app/live/scenario/side-by-side';
import type { Planned } from '../../app/live/working';
import { SubPage } from '../sub-page';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom', padding: '3px 0 3px 8px', textAlign: 'end', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', padding: '3px 0', overflowWrap: 'anywhere' },
  value: { textAlign: 'end', whiteSpace: 'nowrap', padding: '3px 0 3px 8px' },
  total: { fontWeight: tokens.fontWeightSemibold },
  year: { maxWidth: '120px' },
});

/** The activities under the scenario and the one beside it. */
export function SideBySidePage({ planned, onBack }: { readonly planned: Planned; readonly onBack: () => void }) {
  const { words, language } = useScenario();
  const styles = useStyles();
  const { model, activities } = planned.calculated.input;
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? model.planYears.at(-1) ?? model.baseYear;
  const both = sideBySide(planned, year);
  const decimals = shownDecimals(activities.unit);
  const text = (amount: number, signed = false): string => formatAmount(amount, null, language, { least: decimals, most: decimals, signed });
  if (both === null) return null;
  const row = ({ label, needs, difference }: SideBySideRow, name: string, key: string, style?: string) => (
    <tr key={key} className={styles.row}>
      <th scope="row" className={`${styles.name} ${style ?? ''}`}>
        {name === '' ? label : name}
      </th>
      {needs.map((need, index) => (
        <td key={both.names[index]} className={`${styles.value} ${style ?? ''}`}>
          {text(need)}
        </td>
      ))}
      <td className={`${styles.value} ${style ?? ''}`}>{text(difference, true)}</td>
    </tr>
  );
  return (
    <SubPage title={words.sideBySideTitle} back={words.back} onBack={onBack}>
      {model.planYears.length > 1 && (
        <Select
          className={styles.year}
          size="small"
          aria-label={words.year}
          value={String(year)}
          onChange={(_, { value }) => {
            setChosen(Number(value));
          }}
        >
          {model.planYears.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      )}
      <span className={styles.caption}>{words.sideBySideCaption(String(year), activities.unit)}</span>
      <table className={styles.table} aria-label={words.sideBySideCaption(String(year), activities.unit)}>
        <thead>
          <tr className={styles.row}>
            <th scope="col" className={styles.name}>
              {words.activity}
            </th>
            {both.names.map((name) => (
              <th key={name} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {both.rows.map((each, index) => row(each, '', `${index} ${each.label}`))}
          {row(both.total, words.total, 'total', styles.total)}
        </tbody>
      </table>
    </SubPage>
  );
}

import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  block: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom', padding: '3px 0 3px 8px', textAlign: 'end', overflowWrap: 'anywhere', '@media (max-width: 299px)': { padding: '3px 0 3px 2px' } },
  name: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', padding: '4px 0 0', overflowWrap: 'anywhere' },
  value: { textAlign: 'end', whiteSpace: 'nowrap', padding: '0 0 4px 8px', '@media (max-width: 299px)': { padding: '0 0 4px 2px' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  year: { maxWidth: '120px' },
  wide: { width: '37%' },
});

/** The activities under the scenario and the one beside it: each name above its three figures, so that both have room. */
export function SideBySidePage({ planned, onBack }: { readonly planned: Planned; readonly onBack: () => void }) {
  const { words } = useScenario();
  const styles = useStyles();
  const { model, activities } = planned.calculated.input;
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen ?? model.planYears.at(-1) ?? model.baseYear;
  const both = sideBySide(planned, year);
  if (both === null) return null;
  const caption = words.sideBySideCaption(String(year), activities.unit);
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
      <span className={styles.caption}>{caption}</span>
      <table className={styles.table} aria-label={caption}>
        <colgroup>
          <col className={styles.wide} />
          <col className={styles.wide} />
          <col />
        </colgroup>
        <thead className={styles.block}>
          <tr>
            {[...both.names, words.difference].map((name) => (
              <th key={name} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <Block row={both.total} name={words.total} unit={activities.unit} isTotal />
        {both.rows.map((row, index) => (
          <Block key={`${index} ${row.label}`} row={row} name={row.label} unit={activities.unit} />
        ))}
      </table>
    </SubPage>
  );
}

interface BlockProps {
  readonly row: SideBySideRow;
  readonly name: string;
  readonly unit: string | null;
  readonly isTotal?: boolean;
}

function Block({ row: { needs, difference }, name, unit, isTotal = false }: BlockProps) {
  const { language } = useScenario();
  const styles = useStyles();
  const decimals = shownDecimals(unit);
  const text = (amount: number, signed: boolean): string => formatAmount(amount, null, language, { least: decimals, most: decimals, signed });
  const weight = isTotal && styles.strong;
  return (
    <tbody className={styles.block}>
      <tr>
        <th scope="rowgroup" colSpan={3} className={mergeClasses(styles.name, weight)}>
          {name}
        </th>
      </tr>
      <tr>
        <td className={mergeClasses(styles.value, weight)}>{text(needs[0], false)}</td>
        <td className={mergeClasses(styles.value, weight)}>{text(needs[1], false)}</td>
        <td className={mergeClasses(styles.value, weight)}>{text(difference, true)}</td>
      </tr>
    </tbody>
  );
}

import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ActivityDetail } from '../../app/live/deviations/deviation-detail';
import { useTableStyles } from '../use-table-styles';
import { useDeviationsWords } from './use-deviations-words';
import { useNarrowTable } from './use-narrow-table';
import { useUnit } from './use-unit';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The items that an activity pays for: volume × price. */
export function OriginsTable({ detail: { items, volumeUnit, year } }: { readonly detail: ActivityDetail }) {
  const { page: words } = useDeviationsWords();
  const styles = useStyles();
  const table = useTableStyles();
  const narrow = useNarrowTable();
  const unit = useUnit();
  const counted = volumeUnit === null || volumeUnit === 'antal' ? words.volume : volumeUnit.charAt(0).toUpperCase() + volumeUnit.slice(1);
  return (
    <>
      <table className={mergeClasses(table.table, narrow.table)} aria-label={words.comesFrom(year)}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {words.item}
            </th>
            {[counted, words.price, unit ?? ''].map((text, index) => (
              <th key={index} scope="col" className={table.numberHead}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ name, isDerived, volume, price, cost }) => (
            <tr key={name}>
              <th scope="row" className={table.cell}>
                {name}
                {isDerived && <span className={styles.note}> · {words.derived}</span>}
              </th>
              <td className={table.number}>{volume}</td>
              <td className={table.number}>{price}</td>
              <td className={table.number}>{cost}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {items.some(({ isDerived }) => isDerived) && <p className={styles.note}>{words.derivedNote}</p>}
    </>
  );
}

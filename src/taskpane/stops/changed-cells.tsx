import { makeStyles } from '@fluentui/react-components';
import type { StopChange } from '../../app/live/stop-changes';
import { formatNumber } from '../../app/format/format-number';
import { shownValue } from '../../app/format/shown-value';
import type { ShownCell } from '../../app/live/shown-cell';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';
import { useTableStyles } from '../use-table-styles';
import { useStopWords } from './use-stop-words';

const useStyles = makeStyles({
  more: { paddingTop: '4px' },
});

const MOST_SHOWN = 20;

/** The cells that somebody has written in, as they were reviewed and as they are. */
export function ChangedCells({ changes }: { readonly changes: readonly StopChange[] }) {
  const { language } = usePane();
  const words = useStopWords();
  const styles = useStyles();
  const table = useTableStyles();
  const says = (cell: ShownCell | null): string => (cell === null ? words.empty : shownValue(cell.value, cell.numberFormat, language));
  const rest = changes.length - MOST_SHOWN;
  return (
    <div>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {words.cell}
            </th>
            <th scope="col" className={table.numberHead}>
              {words.reviewed}
            </th>
            <th scope="col" className={table.numberHead}>
              {words.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map(({ place, reviewed, now }) => (
            <tr key={`${place.sheet}!${place.cell}`}>
              <td className={table.cell}>
                <CellLink place={place} />
              </td>
              <td className={table.number}>{says(reviewed)}</td>
              <td className={table.number}>{says(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <div className={styles.more}>{words.andMore(formatNumber(rest, language))}</div>}
    </div>
  );
}

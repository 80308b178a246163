import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../app/format/format-number';
import type { Done } from '../../../app/live/session-state';
import { CellLink } from '../../cell-link';
import { usePane } from '../../pane-context';
import { Section } from '../../section';
import { useTableStyles } from '../../use-table-styles';
import { useWriteWords } from '../use-write-words';
import { KeepReceipt } from './keep-receipt';

const useStyles = makeStyles({ total: { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' } });

/** Sheet by sheet, where it was written and how much; and the receipt to keep. */
export function WrittenTable({ done }: { readonly done: Done }) {
  const { language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const table = useTableStyles();
  const { receipt, isUndone } = done;
  const number = (value: number): string => formatNumber(value, language);
  const removed = receipt.writing?.removedSheets ?? [];
  return (
    <Section title={words.receipt} aside={<KeepReceipt done={done} />}>
      {!isUndone && (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.head}>
                {words.sheet}
              </th>
              <th scope="col" className={table.numberHead}>
                {words.range}
              </th>
              <th scope="col" className={table.numberHead}>
                {words.cells}
              </th>
            </tr>
          </thead>
          <tbody>
            {receipt.written.map(({ sheet, isNew, range, cells }) => (
              <tr key={sheet}>
                <td className={table.cell}>{isNew ? words.isNew(sheet) : sheet}</td>
                <td className={table.number}>{range === null ? words.onlyLooks : <CellLink place={{ sheet, cell: range }} text={range} />}</td>
                <td className={table.number}>{number(cells)}</td>
              </tr>
            ))}
            {removed.map((sheet) => (
              <tr key={sheet}>
                <td className={table.cell}>{sheet}</td>
                <td className={table.number}>{words.removedSheet}</td>
                <td className={table.number} />
              </tr>
            ))}
            <tr>
              <td className={mergeClasses(table.cell, styles.total)}>{words.total}</td>
              <td className={mergeClasses(table.number, styles.total)} />
              <td className={mergeClasses(table.number, styles.total)}>{number(receipt.cells)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </Section>
  );
}

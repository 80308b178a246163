import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { CalculatorRegular, NumberSymbolRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { formatPercent } from '../../app/format/format-percent';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 12px' },
  link: { display: 'inline-flex', alignItems: 'center', gap: '4px', textAlign: 'start', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { fontSize: '16px', flexShrink: 0 },
});

interface UpliftLinksProps {
  /** What the table used in the plan years; empty where it does not say. */
  readonly tableShares: readonly number[];
  readonly isAsTable: boolean;
  readonly onVolumes: () => void;
}

/** What the table really used, one press away; the volumes behind. */
export const UpliftLinks = memo(function UpliftLinks({ tableShares, isAsTable, onVolumes }: UpliftLinksProps) {
  const { act, words, language } = useScenario();
  const styles = useStyles();
  const [first] = tableShares;
  const only = first !== undefined && tableShares.every((share) => share === first) ? formatPercent(first, language, { least: 1, most: 2 }) : null;
  return (
    <div className={styles.row}>
      {first !== undefined && (
        <Link as="button" className={styles.link} disabled={isAsTable} disabledFocusable={isAsTable} onClick={act.useTable}>
          <CalculatorRegular className={styles.icon} aria-hidden />
          {words.useTable(only)}
        </Link>
      )}
      <Link as="button" className={styles.link} onClick={onVolumes}>
        <NumberSymbolRegular className={styles.icon} aria-hidden />
        {words.volumesPerItem}
      </Link>
    </div>
  );
});

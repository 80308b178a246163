import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { ActivityDetail } from '../../app/live/deviations/deviation-detail';
import { usePane } from '../pane-context';
import { Section } from '../section';
import { useTableStyles } from '../use-table-styles';
import { CalculationTable } from './calculation-table';
import { useSeverityColors } from './deviation-icon';
import { LeadLink } from './lead-link';
import { OriginsTable } from './origins-table';
import { useDeviationsWords } from './use-deviations-words';
import { useNarrowTable } from './use-narrow-table';
import { useUnit } from './use-unit';

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  warning: { ...typographyStyles.caption1Strong, display: 'flex', alignItems: 'center', gap: '6px', margin: 0 },
  icon: { flexShrink: 0, fontSize: '16px' },
  lead: { paddingLeft: '22px', fontSize: tokens.fontSizeBase200, '& button': { fontSize: 'inherit' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Step by step to the need, the items behind it, and what prices and volumes have done since the base year. */
export function ActivityPart({ detail }: { readonly detail: ActivityDetail }) {
  const { page: words } = useDeviationsWords();
  const { language } = usePane();
  const styles = useStyles();
  const colors = useSeverityColors();
  const table = useTableStyles();
  const narrow = useNarrowTable();
  const unit = useUnit();
  const aside = unit === null ? {} : { aside: unit };
  return (
    <>
      <Section title={words.howCounted} {...aside}>
        <CalculationTable rows={detail.rows} years={detail.years} label={words.howCounted} />
        {detail.rounding !== null && <p className={styles.note}>{detail.rounding}</p>}
        {detail.isOverdrawn && <p className={styles.note}>{words.overdrawnNote}</p>}
      </Section>
      {detail.items.length > 0 && (
        <Section title={words.comesFrom(detail.year)}>
          <OriginsTable detail={detail} />
        </Section>
      )}
      {detail.warning !== null && (
        <div>
          <p className={mergeClasses(styles.warning, colors.warning)}>
            <WarningFilled className={styles.icon} aria-hidden />
            {detail.warning}
          </p>
          <div className={styles.lead}>
            <LeadLink to="links" />
          </div>
        </div>
      )}
      {detail.moved.length > 0 && (
        <Section title={words.sinceBase(detail.baseYear)} {...aside}>
          <table className={mergeClasses(table.table, narrow.table)} lang={language}>
            <thead>
              <tr>
                <th scope="col" className={table.head}>
                  {words.step}
                </th>
                {detail.years.map(({ text }) => (
                  <th key={text} scope="col" className={table.numberHead}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {detail.moved.map(({ driver, amounts }) => (
                <tr key={driver}>
                  <th scope="row" className={table.cell}>
                    {words.drivers[driver]}
                  </th>
                  {amounts.map((amount, index) => (
                    <td key={index} className={table.number}>
                      {amount}
                    </td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row" className={mergeClasses(table.cell, styles.strong)}>
                  {words.total}
                </th>
                {detail.movedTotals.map((amount, index) => (
                  <td key={index} className={mergeClasses(table.number, styles.strong)}>
                    {amount}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
          <p className={styles.note}>{detail.costsAreMinus ? words.minusIsDearer : words.plusIsDearer}</p>
        </Section>
      )}
    </>
  );
}

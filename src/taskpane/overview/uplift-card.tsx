import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled, LocationRegular, WarningFilled } from '@fluentui/react-icons';
import { formatAmount } from '../../app/format/format-amount';
import { formatNumber } from '../../app/format/format-number';
import { formatInterval, formatPercent } from '../../app/format/format-percent';
import { shownDecimals } from '../../app/live/frame-verdict';
import type { UpliftHeadline } from '../../app/live/overview/uplift-headline';
import { OVERVIEW_WORDS } from '../../app/messages/pane/overview/overview-words';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0, maxWidth: '16em', textWrap: 'balance' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '3px 0 3px 8px', textAlign: 'end', fontWeight: tokens.fontWeightRegular },
    '& th:first-child': { paddingLeft: 0, textAlign: 'start' },
    '& thead th': { color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
    '& tbody tr + tr > *': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  verdict: { display: 'inline-flex', alignItems: 'center', gap: '4px', fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  off: { color: tokens.colorStatusWarningForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '2px' },
});

/** Which uplift the prices were really printed with, year by year, and what the scenario says. */
export function UpliftCard({ uplift, isChosen }: { readonly uplift: UpliftHeadline; readonly isChosen: boolean }) {
  const { session, language } = usePane();
  const styles = useStyles();
  const words = OVERVIEW_WORDS[language];
  const { years, rows, consistentRows, dearer, unit, place, impliedName } = uplift;
  const off = years.filter(({ agrees }) => !agrees);
  const said = off.map(({ year }) => String(year));
  const used = off.map(({ roundest }) => formatPercent(roundest, language));
  const wanted = off.flatMap(({ scenario }) => (scenario === null ? [] : [formatPercent(scenario, language)]));
  const decimals = shownDecimals(unit);
  const parts = dearer.map(({ year, amount }) => ({
    amount: formatAmount(Math.abs(amount), unit, language, { least: decimals, most: decimals }),
    year: String(year),
    isDearer: amount >= 0,
  }));
  const number = (value: number): string => formatNumber(value, language);
  return (
    <>
      <h2 className={styles.title}>{isChosen ? words.upliftDiffers(said, used, wanted) : words.upliftIs(said, used)}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.upliftColumns.year}</th>
            {isChosen && <th scope="col">{words.upliftColumns.scenario}</th>}
            <th scope="col">{words.upliftColumns.table}</th>
            {isChosen && <td />}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, scenario, low, high, agrees }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {isChosen && <td>{scenario !== null && formatPercent(scenario, language)}</td>}
              <td className={agrees ? undefined : styles.strong}>{formatInterval(low, high, language)}</td>
              {isChosen && (
                <td>
                  {scenario !== null && (
                    <span className={mergeClasses(styles.verdict, agrees ? styles.good : styles.off)}>
                      {agrees ? <CheckmarkCircleFilled aria-hidden /> : <WarningFilled aria-hidden />}
                      {agrees ? words.agrees : words.differs}
                    </span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>
        {words.rows(number(consistentRows), number(rows), consistentRows === rows)} {isChosen && parts.length > 0 && words.dearer(parts)}
      </p>
      <div className={styles.buttons}>
        {place && (
          <Button size="small" icon={<LocationRegular />} onClick={() => void session.select(place)}>
            {words.showCells}
          </Button>
        )}
        {impliedName !== null && (
          <Button
            size="small"
            onClick={() => {
              session.choose({ comparedWith: impliedName });
              session.go('scenario');
            }}
          >
            {words.compare}
          </Button>
        )}
      </div>
    </>
  );
}

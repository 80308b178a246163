import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../app/format/format-number';
import type { Receipt } from '../../../app/live/receipt';
import { roundingText } from '../../../app/live/writing/rounding-text';
import { usePane } from '../../pane-context';
import { Section } from '../../section';
import { useWriteWords } from '../use-write-words';

const useStyles = makeStyles({ calm: { color: tokens.colorNeutralForeground2 } });

/** Where the scenario is chosen from now on, what else got new values, and which rows took rounding. */
export function GoodToKnow({ receipt: { did, writing, plan } }: { readonly receipt: Receipt }) {
  const { language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  if (writing === null || did === 'remove') return null;
  const { selector, recalculated, leftToExcel } = writing;
  const rounding = plan && roundingText(plan, language);
  const number = (value: number): string => formatNumber(value, language);
  if (selector === null && recalculated.length + leftToExcel.length === 0 && rounding === null) return null;
  return (
    <Section title={words.goodToKnow}>
      {selector && <Body1>{words.selector(selector.cell, selector.sheet)}</Body1>}
      {recalculated.length > 0 && <Body1>{words.recalculated(number(recalculated.length), recalculated.length)}</Body1>}
      {leftToExcel.length > 0 && <Body1>{words.leftToExcel(number(leftToExcel.length), leftToExcel.length)}</Body1>}
      {rounding && <Body1 className={styles.calm}>{words.rounding(rounding.amount, rounding.rows)}</Body1>}
    </Section>
  );
}

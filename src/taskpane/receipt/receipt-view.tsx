import { Body1 } from '@fluentui/react-components';
import { formatAmount } from '../../app/format/format-amount';
import { formatNumber } from '../../app/format/format-number';
import type { Receipt } from '../../app/live/receipt';
import { usePane } from '../pane-context';
import { RemoveAll } from '../remove-all';
import { Section } from '../section';
import { SheetsWritten } from '../sheets-written';
import { VerdictTiles } from '../verdict-tiles';
import { CellLink } from '../cell-link';
import { ChangesTable } from './changes-table';
import { ReceiptCard } from './receipt-card';

/** What was written and where; for a refresh, first what had changed since last time. */
export function ReceiptView({ receipt, isUndone }: { readonly receipt: Receipt; readonly isUndone: boolean }) {
  const { say, language } = usePane();
  const { writing, plan, refreshed, did } = receipt;
  const selector = writing?.selector ?? null;
  return (
    <>
      <ReceiptCard receipt={receipt} isUndone={isUndone} />
      {!isUndone && refreshed && (
        <>
          {refreshed.changed.length === 0 && <Body1>{say.nothingChanged}</Body1>}
          <ChangesTable title={say.changedSince} changes={refreshed.changed} />
          {refreshed.sinceFrozen.map(({ name, time, changed }) => (
            <ChangesTable key={name} title={say.changedSinceFrozen(name, time)} changes={changed} />
          ))}
        </>
      )}
      {!isUndone && writing?.hasChanges === true && (
        <Section title={say.receipt}>
          <SheetsWritten writing={writing} />
          {writing.recalculated.length > 0 && <Body1>{say.recalculated(formatNumber(writing.recalculated.length, language))}</Body1>}
        </Section>
      )}
      {!isUndone && plan && <VerdictTiles plan={plan} />}
      {!isUndone && selector && did !== 'remove' && (
        <Body1>
          {say.selector(selector.cell, selector.sheet)} <CellLink place={selector} />
        </Body1>
      )}
      {!isUndone && plan && plan.rounding.length > 0 && (
        <Body1>
          {say.rounding(plan.rounding.map(({ label, year, moved }) => `${label} ${String(year)} (${formatAmount(moved, plan.unit, language, { signed: true })})`).join('; '))}
        </Body1>
      )}
      {(did === 'remove') === isUndone && <RemoveAll />}
    </>
  );
}

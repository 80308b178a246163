import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingDetail } from '../../app/live/deviations/deviation-detail';
import { CellLink } from '../cell-link';
import { Section } from '../section';
import { ShowMore } from '../show-more';
import { useTableStyles } from '../use-table-styles';
import { LeadLink } from './lead-link';
import { useDeviationsWords } from './use-deviations-words';
import { useNarrowTable } from './use-narrow-table';

const useStyles = makeStyles({
  message: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  small: { '& button': { fontSize: 'inherit' } },
  name: { display: 'block', color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

const SHOWN = 12;

/** What is said of it, and every cell it stands in. */
export function FindingPart({ detail, sentence }: { readonly detail: FindingDetail; readonly sentence: string }) {
  const { page: words } = useDeviationsWords();
  const styles = useStyles();
  const table = useTableStyles();
  const narrow = useNarrowTable();
  const [isOpen, setOpen] = useState(false);
  const { messages, cells, consequences, leadsTo } = detail;
  const has = { printed: cells.some(({ printed }) => printed !== null), expected: cells.some(({ expected }) => expected !== null), difference: cells.some(({ difference }) => difference !== null) };
  const heads = [has.printed && words.printed, has.expected && words.expected, has.difference && words.difference].filter((text) => text !== false);
  return (
    <>
      {messages
        .filter((message) => message !== sentence)
        .map((message) => (
          <p key={message} className={styles.message}>
            {message}
          </p>
        ))}
      {leadsTo && (
        <div>
          <LeadLink to={leadsTo} />
        </div>
      )}
      <Section title={words.cells}>
        <table className={mergeClasses(table.table, narrow.table)} aria-label={words.cells}>
          <thead>
            <tr>
              <th scope="col" className={table.head}>
                {words.cell}
              </th>
              {heads.map((text) => (
                <th key={text} scope="col" className={table.numberHead}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(isOpen ? cells : cells.slice(0, SHOWN)).map(({ place, name, printed, expected, difference }, index) => (
              <tr key={index}>
                <th scope="row" className={table.cell}>
                  <span className={styles.small}>
                    <CellLink place={place} />
                  </span>
                  <span className={styles.name}>{name}</span>
                </th>
                {has.printed && <td className={table.number}>{printed ?? ''}</td>}
                {has.expected && <td className={table.number}>{expected ?? ''}</td>}
                {has.difference && <td className={table.number}>{difference ?? ''}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        <ShowMore
          rest={cells.length - SHOWN}
          isOpen={isOpen}
          onToggle={() => {
            setOpen(!isOpen);
          }}
        />
      </Section>
      {consequences.length > 0 && (
        <Section title={words.consequences}>
          <div className={styles.places}>
            {consequences.map((place) => (
              <CellLink key={`${place.sheet} ${place.cell}`} place={place} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

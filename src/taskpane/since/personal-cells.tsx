import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CellPlaceReport } from '../../app/contract/writing-report';
import { formatNumber } from '../../app/format/format-number';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';
import { ShowMore } from '../show-more';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 12px', borderRadius: '6px', border: `1px solid ${tokens.colorStatusWarningBorder2}` },
  title: { display: 'flex', alignItems: 'center', gap: '6px', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusWarningForeground1 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexWrap: 'wrap', columnGap: '12px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

const SHOWN = 6;

/** The cells to look at before the workbook is passed on. */
export function PersonalCells({ places }: { readonly places: readonly CellPlaceReport[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const say = SINCE_WORDS[language];
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>
        <WarningFilled className={styles.icon} aria-hidden />
        {say.personal(formatNumber(places.length, language), places.length)}
      </h2>
      <ul className={styles.list}>
        {(isOpen ? places : places.slice(0, SHOWN)).map((place) => (
          <li key={`${place.sheet} ${place.cell}`}>
            <CellLink place={place} />
          </li>
        ))}
      </ul>
      <ShowMore
        rest={places.length - SHOWN}
        isOpen={isOpen}
        onToggle={() => {
          setOpen(!isOpen);
        }}
      />
    </section>
  );
}

import { Body1, Checkbox, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewView } from '../../../app/live/writing/preview-view';
import type { WriteOptions } from '../../../app/options';
import { shownValue } from '../../../app/format/shown-value';
import { CellLink } from '../../cell-link';
import { usePane } from '../../pane-context';
import { ShowMore } from '../../show-more';
import { useState } from 'react';
import { useWriteWords } from '../use-write-words';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column' },
  // Fluent's own are made for more room than a pane has.
  tight: { minHeight: '26px', '& label': { paddingTop: '2px', paddingBottom: '2px' }, '& > div': { marginTop: '3px', marginBottom: '3px' } },
  changed: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 10px', borderRadius: '6px', border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface WritingOptionsProps {
  readonly view: PreviewView;
  readonly keptSheet: string;
  readonly onChoose: (change: Partial<WriteOptions>) => void;
}

/** Where the plan goes, and what of it. */
export function WritingOptions({ view: { choice, changedByPerson }, keptSheet, onChoose }: WritingOptionsProps) {
  const words = useWriteWords();
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      {choice.isReplaced && <Body1>{words.alreadyReplaced(keptSheet)}</Body1>}
      {choice.canReplace && !choice.isReplaced && (
        <RadioGroup
          aria-label={words.how}
          value={choice.replace ? 'replace' : 'beside'}
          onChange={(_, { value }) => {
            onChoose({ replace: value === 'replace' });
          }}
        >
          <Radio className={styles.tight} value="beside" label={words.beside} />
          <Radio className={styles.tight} value="replace" label={words.replace} />
        </RadioGroup>
      )}
      {!choice.hasDocument && (
        <Checkbox
          className={styles.tight}
          label={words.document}
          checked={choice.document}
          onChange={(_, { checked }) => {
            onChoose({ document: checked === true });
          }}
        />
      )}
      {changedByPerson.length > 0 && <ChangedByPerson cells={changedByPerson} overwrite={choice.overwrite} onChoose={onChoose} />}
    </div>
  );
}

const SHOWN = 5;

interface ChangedByPersonProps extends Pick<WritingOptionsProps, 'onChoose'> {
  readonly cells: PreviewView['changedByPerson'];
  readonly overwrite: boolean;
}

/** Cells of ours where a person has written something else: they are left, unless the person says so. */
function ChangedByPerson({ cells, overwrite, onChoose }: ChangedByPersonProps) {
  const { language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const says = (value: number | string | null): string => (value === null || value === '' ? words.empty : shownValue(value, 'General', language));
  return (
    <div className={styles.changed}>
      <span className={styles.title}>{words.changedByPerson(cells.length)}</span>
      <ul className={styles.list}>
        {(showsAll ? cells : cells.slice(0, SHOWN)).map((cell) => (
          <li key={`${cell.sheet}!${cell.cell}`}>
            <CellLink place={cell} /> {words.changedCell(says(cell.actual), says(cell.expected))}
          </li>
        ))}
      </ul>
      <ShowMore
        rest={cells.length - SHOWN}
        isOpen={showsAll}
        onToggle={() => {
          setShowsAll(!showsAll);
        }}
      />
      <Checkbox
        className={styles.tight}
        label={words.overwrite(cells.length)}
        checked={overwrite}
        onChange={(_, { checked }) => {
          onChoose({ overwrite: checked === true });
        }}
      />
    </div>
  );
}

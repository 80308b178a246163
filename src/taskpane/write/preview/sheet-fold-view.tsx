import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, LocationRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { formatNumber } from '../../../app/format/format-number';
import type { SheetFold } from '../../../app/live/writing/preview-view';
import type { SheetPart } from '../../../app/live/writing/sheet-part';
import type { WriteWords } from '../../../app/messages/pane/write/words';
import type { Language } from '../../../app/options';
import { usePane } from '../../pane-context';
import { Segment } from '../../segment';
import { useWriteWords } from '../use-write-words';
import { CellTable } from './cell-table';
import { NeedTable } from './need-table';

const useStyles = makeStyles({
  fold: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  title: { margin: 0, fontWeight: tokens.fontWeightRegular, fontSize: 'inherit' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    boxSizing: 'border-box',
    padding: '6px 10px 6px 8px',
    border: 'none',
    borderRadius: '6px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
  },
  openable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, width: '16px', fontSize: '16px', display: 'flex' },
  names: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  count: { flexShrink: 0, maxWidth: '40%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  body: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '0 10px 6px' },
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '6px' },
  show: { display: 'inline-flex', alignItems: 'center', gap: '4px', marginLeft: 'auto', fontSize: tokens.fontSizeBase200 },
});

/** A sheet, what is written on it, and, where it is unfolded, every cell of that. */
export function SheetFoldView({ fold, isOpenAtFirst }: { readonly fold: SheetFold; readonly isOpenAtFirst: boolean }) {
  const { language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const canOpen = fold.cells.length > 0;
  const said = (
    <>
      <span className={styles.chevron} aria-hidden>
        {canOpen && (isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />)}
      </span>
      <span className={styles.names}>
        <span className={styles.name}>{fold.sheet}</span>
        <span className={styles.what}>{whatOf(fold, words)}</span>
      </span>
      <span className={styles.count}>{countOf(fold, words, language)}</span>
    </>
  );
  return (
    <div className={styles.fold}>
      <h3 className={styles.title}>
        {canOpen ? (
          <button
            type="button"
            className={`${styles.head} ${styles.openable}`}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {said}
          </button>
        ) : (
          <span className={styles.head}>{said}</span>
        )}
      </h3>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FoldBody fold={fold} />}
      </div>
    </div>
  );
}

const ALL_CELLS = 'cells';

function FoldBody({ fold }: { readonly fold: SheetFold }) {
  const { session } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const { sheet, range, needs, cells, isNew } = fold;
  const [chosen, setChosen] = useState(needs[0]?.year ?? ALL_CELLS);
  const need = needs.find(({ year }) => year === chosen);
  return (
    <div className={styles.body}>
      {(needs.length > 0 || (range !== null && !isNew)) && (
        <div className={styles.choices}>
          {needs.length > 0 && (
            <Segment
              label={words.shown}
              parts={[...needs.map(({ year }) => ({ value: year, text: year })), { value: ALL_CELLS, text: words.allCells }]}
              chosen={need?.year ?? ALL_CELLS}
              onChoose={setChosen}
            />
          )}
          {range !== null && !isNew && (
            <Link as="button" className={styles.show} onClick={() => void session.select({ sheet, cell: range })}>
              <LocationRegular aria-hidden fontSize={16} />
              {words.showInSheet}
            </Link>
          )}
        </div>
      )}
      {need ? <NeedTable key={need.year} need={need} /> : <CellTable cells={cells} />}
    </div>
  );
}

/** "G3:P18 · behov, ram", "nytt blad · 10 insatser". */
function whatOf({ isNew, range, parts }: SheetFold, words: WriteWords): string {
  const where = isNew ? words.newSheet : range;
  const what = parts.map((part) => partText(part, words)).join(', ');
  return [where, what].filter((each) => each !== null && each !== '').join(' · ');
}

function partText(part: SheetPart, { parts: say }: WriteWords): string {
  switch (part.kind) {
    case 'results':
      return say.results(part.hasFrame, part.hasDeviation);
    case 'scenarios':
      return say.scenarios(part.selector, part.charts);
    case 'links':
      return say.links(part.items);
    case 'findings':
      return say.findings(part.rows);
    case 'prices':
    case 'replaced':
    case 'basis':
    case 'document':
    case 'kept':
    case 'snapshots':
      return say[part.kind];
  }
}

function countOf({ state, filled, changed, emptied }: SheetFold, words: WriteWords, language: Language): string {
  if (state === 'unchanged') return words.unchanged;
  if (state === 'removed') return words.removedSheet;
  const counts: [number, (count: string) => string][] = [
    [filled, words.newCells],
    [changed, words.changedCells],
    [emptied, words.emptiedCells],
  ];
  const told = counts.filter(([count]) => count > 0).map(([count, say]) => say(formatNumber(count, language)));
  return told.length === 0 ? words.onlyLooks : told.join(', ');
}

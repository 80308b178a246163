import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { TableStep } from '../../../app/live/basis/correct-tables';
import type { TableCard } from '../../../app/live/basis/table-card';
import { CellLink } from '../../cell-link';
import { useBasisWords } from '../use-basis-words';
import { ColumnTable } from './column-table';
import { TableFields } from './table-fields';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px 12px 32px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  guard: { margin: 0, color: tokens.colorNeutralForeground2, '& button': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
  doubts: { margin: 0, padding: 0, listStyleType: 'none' },
  foot: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '4px 12px', '& button': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
  links: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginInlineStart: 'auto' },
});

interface TableDetailsProps {
  readonly card: TableCard;
  readonly onStep: (step: TableStep) => void;
}

/** How a table is read, and everything of it that a person may read otherwise. */
export function TableDetails({ card, onStep }: TableDetailsProps) {
  const words = useBasisWords();
  const styles = useStyles();
  const { costSign } = card;
  const isUsed = card.certainty !== 'unused';
  return (
    <div className={styles.details}>
      {card.doubts.length > 0 && (
        <ul className={styles.doubts}>
          {card.doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
      {card.certainty === 'likely' && (
        <div>
          <Button size="small" onClick={() => { onStep({ kind: 'right' }); }}>
            {words.isRight}
          </Button>
        </div>
      )}
      {isUsed && <TableFields card={card} onStep={onStep} />}
      {isUsed && <ColumnTable card={card} onStep={onStep} />}
      {isUsed && card.guard !== '' && (
        <p className={styles.guard}>
          {card.guard}{' '}
          {costSign !== null && (
            <Link as="button" inline onClick={() => { onStep({ kind: 'read', as: { costSign: costSign === 'negative' ? 'positive' : 'negative' } }); }}>
              {words.otherSign[costSign]}
            </Link>
          )}
        </p>
      )}
      <div className={styles.foot}>
        <CellLink place={card.place} />
        <div className={styles.links}>
          {(card.isPointed || (card.isCorrected && isUsed)) && (
            <Link as="button" onClick={() => { onStep({ kind: 'asFound' }); }}>
              {card.isPointed ? words.notATable : words.forget}
            </Link>
          )}
          <Link as="button" onClick={() => { onStep({ kind: isUsed ? 'leaveOut' : 'useAgain' }); }}>
            {isUsed ? words.leaveOut : words.useAgain}
          </Link>
        </div>
      </div>
    </div>
  );
}

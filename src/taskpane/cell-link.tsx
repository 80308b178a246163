import { Link, makeStyles } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import type { CellPlaceReport } from '../app/contract/writing-report';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'baseline', gap: '2px', textAlign: 'start', overflowWrap: 'anywhere', fontSize: 'inherit', lineHeight: 'inherit' },
  pin: { flexShrink: 0, alignSelf: 'center' },
});

/** Shows the cell in Excel; focus stays in the pane. */
export function CellLink({ place, text }: { readonly place: CellPlaceReport; readonly text?: string }) {
  const { session } = usePane();
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
      {text === undefined && <LocationRegular className={styles.pin} aria-hidden />}
      {text ?? `${place.sheet} ${place.cell}`}
    </Link>
  );
}

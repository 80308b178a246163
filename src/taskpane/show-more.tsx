import { Button, makeStyles } from '@fluentui/react-components';
import { formatNumber } from '../app/format/format-number';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

interface ShowMoreProps {
  /** How many there are beyond those that are always shown; nothing is drawn where there are none. */
  readonly rest: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Below a list that begins with its first rows only. */
export function ShowMore({ rest, isOpen, onToggle }: ShowMoreProps) {
  const { say, language } = usePane();
  const styles = useStyles();
  if (rest <= 0) return null;
  return (
    <Button className={styles.button} appearance="subtle" size="small" aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? say.showLess : say.showMore(formatNumber(rest, language))}
    </Button>
  );
}

import { Link } from '@fluentui/react-components';
import { formatNumber } from '../../app/format/format-number';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import { usePane } from '../pane-context';

interface MoreRowProps {
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** The hidden rows together, a cell a column. */
  readonly cells: readonly string[];
}

/** The rows that are not shown, in one: their sums, and the press that shows them. */
export function MoreRow({ count, isOpen, onToggle, cells }: MoreRowProps) {
  const { language } = usePane();
  const say = SINCE_WORDS[language];
  return (
    <tr>
      <th scope="row">
        <Link
          as="button"
          aria-expanded={isOpen}
          onClick={() => {
            onToggle(!isOpen);
          }}
        >
          {isOpen ? say.fewer : say.more(formatNumber(count, language))}
        </Link>
      </th>
      {cells.map((cell, column) => (
        <td key={column}>{isOpen ? '' : cell}</td>
      ))}
    </tr>
  );
}

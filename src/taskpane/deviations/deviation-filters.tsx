import { Input, Select, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { DeviationFilter } from '../../app/live/deviations/filter-rows';
import type { DeviationList } from '../../app/live/deviations/deviation-list';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'minmax(0, 4fr) minmax(0, 3fr)', gap: '8px', '@media (max-width: 340px)': { gridTemplateColumns: 'minmax(0, 1fr)' } },
  field: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

const ALL = '';

interface DeviationFiltersProps {
  readonly filter: DeviationFilter;
  readonly tables: DeviationList['tables'];
  readonly onChange: (change: Partial<DeviationFilter>) => void;
}

export function DeviationFilters({ filter, tables, onChange }: DeviationFiltersProps) {
  const words = useDeviationsWords();
  const styles = useStyles();
  return (
    <div className={styles.filters}>
      <Input
        className={styles.field}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        contentBefore={<SearchRegular aria-hidden />}
        value={filter.text}
        onChange={(_, { value }) => {
          onChange({ text: value });
        }}
      />
      <Select
        className={styles.field}
        aria-label={words.tableFilter}
        value={filter.table ?? ALL}
        onChange={(_, { value }) => {
          onChange({ table: value === ALL ? null : value });
        }}
      >
        <option value={ALL}>{words.allTables}</option>
        {tables.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </div>
  );
}

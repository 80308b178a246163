import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { usePage } from '../page-context';

const useStyles = makeStyles({
  strip: { flexShrink: 0, overflowX: 'auto', overflowY: 'hidden', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3, paddingLeft: '46px', scrollbarWidth: 'thin' },
  tab: { whiteSpace: 'nowrap', borderRadius: 0, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 14px' },
  active: { backgroundColor: tokens.colorNeutralBackground1 },
});

interface SheetTabsProps {
  readonly sheets: readonly string[];
  readonly active: string;
  readonly onActivate: (sheet: string) => void;
}

export function SheetTabs({ sheets, active, onActivate }: SheetTabsProps) {
  const { say } = usePage();
  const styles = useStyles();
  return (
    <div className={styles.strip}>
      <TabList
        size="small"
        aria-label={say.sheets}
        selectedValue={active}
        onTabSelect={(_, { value }) => {
          onActivate(String(value));
        }}
      >
        {sheets.map((sheet) => (
          <Tab key={sheet} value={sheet} className={sheet === active ? `${styles.tab} ${styles.active}` : styles.tab}>
            {sheet}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}

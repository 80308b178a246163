import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { usePage } from '../page-context';

export type Side = 'sheet' | 'pane';

const useStyles = makeStyles({ tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 } });

/** Which of the two is looked at, on a narrow screen. */
export function SideTabs({ side, onSide }: { readonly side: Side; readonly onSide: (side: Side) => void }) {
  const { say } = usePage();
  return (
    <TabList
      className={useStyles().tabs}
      aria-label={say.view}
      selectedValue={side}
      onTabSelect={(_, { value }) => {
        onSide(value === 'sheet' ? 'sheet' : 'pane');
      }}
    >
      <Tab value="sheet">{say.sheetSide}</Tab>
      <Tab value="pane">{say.pane}</Tab>
    </TabList>
  );
}

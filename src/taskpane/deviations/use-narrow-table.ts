import { makeStyles, tokens } from '@fluentui/react-components';

const NARROW = '@media (max-width: 299px)';

/** Beside `useTableStyles`: where there is hardly any room (the text enlarged twice) figures stand under the row's name and not beside it. */
export const useNarrowTable = makeStyles({
  table: {
    [NARROW]: {
      '& tr': { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
      '& tr > *': { borderBottomStyle: 'none' },
      '& tr > :first-child': { flexBasis: '100%' },
      '& td': { whiteSpace: 'normal' },
    },
  },
});

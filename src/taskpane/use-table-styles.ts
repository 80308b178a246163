import { makeStyles, tokens } from '@fluentui/react-components';

/** Tables of the pane: hairlines, captions' size, figures to the right that are never broken; rows high enough for links to be told apart. */
export const useTableStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: {
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    verticalAlign: 'bottom',
  },
  numberHead: {
    padding: '3px 0 3px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'end',
    verticalAlign: 'bottom',
  },
  cell: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightRegular, textAlign: 'start', overflowWrap: 'anywhere' },
  number: {
    padding: '4px 0 4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
});

import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** Of the page's tables: hairlines, figures to the right and never broken, names broken where they must be. */
export const useSinceStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: '3px 0 3px 8px', textAlign: 'end', verticalAlign: 'middle', fontWeight: tokens.fontWeightRegular },
    '& th:first-child': { paddingLeft: 0, textAlign: 'start', overflowWrap: 'anywhere' },
    '& td': { whiteSpace: 'nowrap' },
    '& thead th': { color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
    '& button': { fontSize: 'inherit', lineHeight: 'inherit' },
    '& tbody tr:not(:last-child) > *': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  strong: { fontWeight: `${tokens.fontWeightSemibold} !important` },
  name: { fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
  section: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '8px' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  aside: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

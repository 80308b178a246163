import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    minHeight: '52px',
    boxSizing: 'border-box',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Where letters are twice as large, the button stands under the state, without its picture, and its words may break.
  state: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  first: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginLeft: 'auto', minWidth: 0, '@media (max-width: 299px)': { width: '100%', '& > *': { minWidth: 0, whiteSpace: 'normal', flexGrow: 1, paddingLeft: '8px', paddingRight: '8px' }, '& .fui-Button__icon': { display: 'none' } } },
});

/** How things stand, in two lines at most, and the next step. */
export function PaneFooter({ state, children }: { readonly state: readonly ReactNode[]; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <div className={styles.state}>
        {state.map((line, index) => (
          <span key={index} className={index === 0 && state.length > 1 ? styles.first : undefined}>
            {line}
          </span>
        ))}
      </div>
      <div className={styles.buttons}>{children}</div>
    </footer>
  );
}

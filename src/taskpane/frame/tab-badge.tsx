import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  badge: {
    position: 'absolute',
    top: '-5px',
    left: '12px',
    minWidth: '16px',
    height: '16px',
    boxSizing: 'border-box',
    padding: '0 4px',
    borderRadius: '8px',
    border: '1px solid transparent',
    backgroundColor: tokens.colorNeutralForeground2,
    color: tokens.colorNeutralBackground1,
    fontSize: '11px',
    fontWeight: tokens.fontWeightRegular,
    lineHeight: '14px',
    textAlign: 'center',
  },
  serious: { backgroundColor: tokens.colorStatusDangerBackground3, color: tokens.colorNeutralForegroundOnBrand },
});

const MOST = 99;

/** How many there are; the tab's own name says it in words. */
export function TabBadge({ count, isSerious }: { readonly count: number; readonly isSerious: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, isSerious && styles.serious)} aria-hidden>
      {count > MOST ? `${MOST}+` : count}
    </span>
  );
}

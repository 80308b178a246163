import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px', '@media (max-width: 299px)': { flexWrap: 'wrap', rowGap: 0 } },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: 'end', minWidth: 0, overflowWrap: 'anywhere', '@media (max-width: 299px)': { textAlign: 'start' } },
});

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}

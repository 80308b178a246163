import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: 'end' },
});

interface SectionProps {
  readonly title: string;
  readonly aside?: string;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}

import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePage } from '../page-context';

const useStyles = makeStyles({
  frame: { position: 'relative', flexGrow: 1, minHeight: 0, overflow: 'hidden', backgroundColor: '#ffffff', colorScheme: 'light', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // The layers of the picture are its own business.
  canvas: { position: 'absolute', inset: 0, isolation: 'isolate' },
  waiting: { position: 'absolute', inset: 0, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '12px', backgroundColor: tokens.colorNeutralBackground1 },
});

interface GridFrameProps {
  readonly frame: (element: HTMLElement | null) => void;
  readonly hasGrid: boolean;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Where the grid is drawn, and what stands there until it is. */
export function GridFrame({ frame, hasGrid, hasFailed, onRetry, children }: GridFrameProps) {
  const { say } = usePage();
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <div ref={frame} className={styles.canvas} aria-hidden />
      {hasGrid && children}
      {!hasGrid && (
        <div className={styles.waiting} role="status">
          {hasFailed ? say.gridFailed : <Spinner size="small" label={say.gridIsLoading} />}
          {hasFailed && <Button onClick={onRetry}>{say.tryAgain}</Button>}
        </div>
      )}
    </div>
  );
}

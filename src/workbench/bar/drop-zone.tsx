import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { usePage } from '../page-context';

const useStyles = makeStyles({
  zone: {
    position: 'fixed',
    inset: '8px',
    zIndex: 1000,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    borderRadius: '8px',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
});

/** A file may be dropped anywhere on the page; where it may, is seen as soon as one is carried over it. */
export function DropZone() {
  const { bench, say } = usePage();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // A person crosses many elements on the way: each is entered before the one before it is left.
    let depth = 0;
    const move = (step: number) => (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      depth = Math.max(0, depth + step);
      setOver(depth > 0);
    };
    const drop = (event: DragEvent): void => {
      depth = 0;
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      void bench.openFile(file);
    };
    const steps = { dragenter: move(1), dragover: move(0), dragleave: move(-1), drop };
    for (const [name, listener] of Object.entries(steps)) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(steps)) window.removeEventListener(name, listener as EventListener);
    };
  }, [bench]);
  if (!isOver) return null;
  return (
    <div className={styles.zone} role="status">
      <DocumentArrowDownRegular className={styles.icon} aria-hidden />
      {say.dropHere}
    </div>
  );
}

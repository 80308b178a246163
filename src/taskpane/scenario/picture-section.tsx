import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { Planned } from '../../app/live/working';
import type { PictureKind } from '../../app/messages/pane/scenario/words';
import { Segment } from '../segment';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  // As high as the pictures, so that nothing moves when they come.
  waiting: { minHeight: '230px' },
});

const Pictures = lazy(() => import('./pictures-part').then((part) => ({ default: part.Pictures })));

const KINDS: readonly PictureKind[] = ['years', 'bridge', 'tornado'];

/** One picture at a time. */
export function PictureSection({ planned }: { readonly planned: Planned }) {
  const { words } = useScenario();
  const styles = useStyles();
  const [kind, setKind] = useState<PictureKind>('years');
  return (
    <div className={styles.section}>
      <Segment label={words.pictures} parts={KINDS.map((value) => ({ value, text: words.picture[value] }))} chosen={kind} onChoose={setKind} />
      <Suspense fallback={<div className={styles.waiting} />}>
        <Pictures planned={planned} kind={kind} />
      </Suspense>
    </div>
  );
}

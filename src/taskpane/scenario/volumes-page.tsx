import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemVolumes } from '../../app/live/scenario/volumes';
import { SubPage } from '../sub-page';
import { useStable } from '../use-stable';
import { useScenario } from './use-scenario';
import { VolumeCard } from './volume-card';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Every item's volume per plan year; one is open at a time. */
export function VolumesPage({ items, onBack }: { readonly items: readonly ItemVolumes[]; readonly onBack: () => void }) {
  const { words } = useScenario();
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(items[0]?.label ?? null);
  return (
    <SubPage title={words.volumesPerItem} back={words.back} onBack={onBack}>
      <span className={styles.note}>{items.length === 0 ? words.noVolumes : words.volumesIntro}</span>
      {items.length > 0 && items.every(({ unit }) => unit === null) && <span className={styles.note}>{words.noUnit}</span>}
      <ul className={styles.list}>
        {items.map((item) => (
          <StableCard key={item.label} item={item} isOpen={item.label === open} onToggle={setOpen} />
        ))}
      </ul>
    </SubPage>
  );
}

interface StableCardProps {
  readonly item: ItemVolumes;
  readonly isOpen: boolean;
  readonly onToggle: (label: string | null) => void;
}

function StableCard({ item, isOpen, onToggle }: StableCardProps) {
  return <VolumeCard item={useStable(item)} isOpen={isOpen} onToggle={onToggle} />;
}

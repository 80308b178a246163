import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { PictureTable } from '../../app/live/scenario/pictures/picture-table';
import { UNSEEN } from '../unseen';
import { ChartTable } from './chart-table';
import { useChartRoom } from './use-chart-room';
import type { ChartRoom } from './use-chart-room';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  caption: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  room: { width: '100%', minWidth: 0 },
  toggle: { alignSelf: 'flex-start', marginLeft: '-8px' },
  unseen: UNSEEN,
  frame: { position: 'relative' },
});

export interface ChartFigureWords {
  readonly showTable: string;
  readonly showPicture: string;
}

interface ChartFigureProps {
  readonly caption: string;
  readonly table: PictureTable;
  readonly words: ChartFigureWords;
  readonly children: (room: ChartRoom) => ReactNode;
}

/** A picture and its table: one of them is seen, the table is always what a screen reader gets. */
export function ChartFigure({ caption, table, words, children }: ChartFigureProps) {
  const styles = useStyles();
  const [isTable, setIsTable] = useState(false);
  const { ref, room } = useChartRoom();
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <div className={mergeClasses(styles.room, styles.frame)} ref={ref}>
        {!isTable && room !== null && room.width > 0 && children(room)}
        <div className={isTable ? undefined : styles.unseen}>
          <ChartTable caption={caption} table={table} />
        </div>
      </div>
      <Button
        className={styles.toggle}
        appearance="transparent"
        size="small"
        onClick={() => {
          setIsTable(!isTable);
        }}
      >
        {isTable ? words.showPicture : words.showTable}
      </Button>
    </figure>
  );
}

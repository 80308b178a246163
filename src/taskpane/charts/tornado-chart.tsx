import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { TornadoPicture } from '../../app/live/scenario/pictures/tornado-picture';
import { FORCED } from './forced-colors';
import { NAME_LINE, NAME_SIZE, NOTE_SIZE, TORNADO_BAR_HEIGHT, VALUE_SIZE, layTornado } from './layout/tornado-layout';
import type { LaidEnd, LaidTornadoBar, LaidTornadoFrame } from './layout/tornado-layout';
import type { ChartRoom } from './use-chart-room';

const useStyles = makeStyles({
  chart: { display: 'block', overflow: 'visible', fontVariantNumeric: 'tabular-nums' },
  name: { fontSize: `${NAME_SIZE}px`, fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { fontSize: `${NOTE_SIZE}px`, fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
  today: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1px', [FORCED]: { stroke: 'CanvasText' } },
  frame: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px', strokeDasharray: '3 3', [FORCED]: { stroke: 'CanvasText' } },
  arrow: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  low: { fill: tokens.colorBrandBackground, [FORCED]: { fill: 'CanvasText' } },
  high: { fill: tokens.colorBrandStroke2, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  // The ground behind a text, where a line or the end of a bar goes close by.
  value: { fontSize: `${VALUE_SIZE}px`, fill: tokens.colorNeutralForeground1, paintOrder: 'stroke', stroke: tokens.colorNeutralBackground1, strokeWidth: '3px', [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' } },
  valueInHigh: { stroke: 'none', [FORCED]: { fill: 'CanvasText', stroke: 'none' } },
  valueInLow: { fill: tokens.colorNeutralForegroundOnBrand, stroke: 'none', [FORCED]: { fill: 'Canvas', stroke: 'none' } },
});

/** What moves the total most, round where it stands today; its table says the same to a screen reader. */
export const TornadoChart = memo(function TornadoChart({ picture, room: { width, textWidth } }: { readonly picture: TornadoPicture; readonly room: ChartRoom }) {
  const styles = useStyles();
  const layout = useMemo(() => layTornado(picture, width, textWidth), [picture, width, textWidth]);
  const { rows, today, frame, top, bottom, height } = layout;
  return (
    <svg className={styles.chart} width={width} height={height} aria-hidden focusable="false">
      {rows.map((row) => (
        <TornadoRow key={row.y} row={row} />
      ))}
      <text className={styles.name} textAnchor="middle" x={layout.todayTextX} y={top - 8}>
        {picture.today}
      </text>
      <line className={styles.today} x1={today} x2={today} y1={top - 4} y2={bottom} />
      {frame && <FrameLine frame={frame} name={picture.frameName} top={top} bottom={bottom} />}
      {rows.map((row) => (
        <TornadoValues key={row.y} row={row} />
      ))}
      <text className={styles.note} x={layout.left} y={height - 3}>
        {picture.ends[0]}
      </text>
      <text className={styles.note} textAnchor="end" x={layout.right} y={height - 3}>
        {picture.ends[1]}
      </text>
    </svg>
  );
});

function FrameLine({ frame: { x, textX, beyond }, name, top, bottom }: { readonly frame: LaidTornadoFrame; readonly name: string; readonly top: number; readonly bottom: number }) {
  const styles = useStyles();
  return (
    <>
      <text className={mergeClasses(styles.name, styles.strong)} textAnchor="middle" x={textX} y={top - 8}>
        {name}
      </text>
      {beyond === null ? (
        <line className={styles.frame} x1={x} x2={x} y1={top - 4} y2={bottom} />
      ) : (
        <path className={styles.arrow} d={`M${x} ${top}l${beyond === 'left' ? 7 : -7} -4v8z`} />
      )}
    </>
  );
}

function TornadoRow({ row: { name, note, y, low, high } }: { readonly row: LaidTornadoBar }) {
  const styles = useStyles();
  return (
    <g>
      {name.map((line, index) => (
        <text key={line} className={styles.name} x={0} y={y + 11 + index * NAME_LINE}>
          {line}
        </text>
      ))}
      <text className={styles.note} x={0} y={y + 11 + name.length * NAME_LINE}>
        {note}
      </text>
      <rect className={styles.low} x={low.x} y={y + 3} width={low.width} height={TORNADO_BAR_HEIGHT} />
      <rect className={styles.high} x={high.x} y={y + 3} width={high.width} height={TORNADO_BAR_HEIGHT} />
    </g>
  );
}

function TornadoValues({ row: { y, low, high } }: { readonly row: LaidTornadoBar }) {
  const styles = useStyles();
  const text = ({ text: value, textX, isInside }: LaidEnd, inside: string) => (
    <text className={mergeClasses(styles.value, isInside && inside)} x={textX} y={y + 15}>
      {value}
    </text>
  );
  return (
    <g>
      {text(low, styles.valueInLow)}
      {text(high, styles.valueInHigh)}
    </g>
  );
}

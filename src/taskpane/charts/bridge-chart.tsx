import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { BridgePicture } from '../../app/live/scenario/pictures/bridge-picture';
import { FORCED } from './forced-colors';
import { BAR_HEIGHT, BAR_TEXT_SIZE, ROW_HEIGHT, layBridge } from './layout/bridge-layout';
import type { LaidBar } from './layout/bridge-layout';
import type { ChartRoom } from './use-chart-room';

const useStyles = makeStyles({
  chart: { display: 'block', overflow: 'visible', fontVariantNumeric: 'tabular-nums' },
  text: { fontSize: `${BAR_TEXT_SIZE}px`, fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  total: { fill: tokens.colorNeutralForeground4, [FORCED]: { fill: 'CanvasText', fillOpacity: 0.55 } },
  dearer: { fill: tokens.colorBrandBackground, [FORCED]: { fill: 'CanvasText' } },
  cheaper: { fill: tokens.colorStatusSuccessForeground1, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  cut: { stroke: tokens.colorNeutralBackground1, strokeWidth: '2px', [FORCED]: { stroke: 'Canvas' } },
  next: { stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: 'CanvasText' } },
  frame: { stroke: tokens.colorNeutralForeground1, strokeDasharray: '3 3', [FORCED]: { stroke: 'CanvasText' } },
  frameText: { fontSize: `${BAR_TEXT_SIZE}px`, fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
});

/** Where the two strokes of a break begin, from a cut bar's left end. */
const BREAKS = [5, 10] as const;
const SLANT = 4;

/** Why the need differs from the budget; its table says the same to a screen reader. */
export const BridgeChart = memo(function BridgeChart({ picture, room: { width, textWidth } }: { readonly picture: BridgePicture; readonly room: ChartRoom }) {
  const styles = useStyles();
  const { rows, frame, height } = useMemo(() => layBridge(picture, width, textWidth), [picture, width, textWidth]);
  return (
    <svg className={styles.chart} width={width} height={height} aria-hidden focusable="false">
      {rows.map((row, index) => (
        <BarRow key={`${index} ${row.name}`} row={row} width={width} />
      ))}
      {frame && (
        <>
          <line className={styles.frame} x1={frame.x} x2={frame.x} y1={frame.top} y2={frame.bottom} />
          <text className={styles.frameText} textAnchor="middle" x={frame.textX} y={frame.bottom + 12}>
            {frame.text}
          </text>
        </>
      )}
    </svg>
  );
});

function BarRow({ row, width: right }: { readonly row: LaidBar; readonly width: number }) {
  const styles = useStyles();
  const { kind, name, text, x, y, width, isCut, next } = row;
  const textStyle = mergeClasses(styles.text, kind === 'total' && styles.strong);
  const baseline = y + BAR_HEIGHT - 3;
  return (
    <g>
      <text className={textStyle} x={0} y={baseline}>
        {name}
      </text>
      <rect className={styles[kind]} x={x} y={y} width={width} height={BAR_HEIGHT} rx={1.5} />
      {isCut && BREAKS.map((at) => <line key={at} className={styles.cut} x1={x + at} x2={x + at + SLANT} y1={y + BAR_HEIGHT + 1} y2={y - 1} />)}
      {next !== null && <line className={styles.next} x1={next} x2={next} y1={y + BAR_HEIGHT} y2={y + ROW_HEIGHT} />}
      <text className={textStyle} textAnchor="end" x={right} y={baseline}>
        {text}
      </text>
    </g>
  );
}

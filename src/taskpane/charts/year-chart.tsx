import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { PictureLine, YearPicture } from '../../app/live/scenario/pictures/year-picture';
import type { Language } from '../../app/options';
import { COMPARED_COLOR } from './compared-color';
import { FORCED } from './forced-colors';
import { LABEL_LINE, LABEL_SIZE, SYMBOL_ROOM, TICK_SIZE, layYearChart } from './layout/year-layout';
import type { LaidLabel, LaidLine } from './layout/year-layout';
import type { ChartRoom } from './use-chart-room';

const useStyles = makeStyles({
  chart: { display: 'block', overflow: 'visible', fontVariantNumeric: 'tabular-nums' },
  grid: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: 'CanvasText', strokeOpacity: 0.3 } },
  tick: { fontSize: `${TICK_SIZE}px`, fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
  shortfall: { fill: tokens.colorStatusDangerForeground1, fillOpacity: 0.28, [FORCED]: { fill: 'none' } },
  line: { fill: 'none', strokeLinejoin: 'round', [FORCED]: { stroke: 'CanvasText' } },
  need: { stroke: tokens.colorBrandForeground1, strokeWidth: '2.5px' },
  frame: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  plan: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px' },
  compared: { stroke: COMPARED_COLOR, strokeWidth: '1.5px', strokeDasharray: '5 3' },
  needMark: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: 'CanvasText' } },
  frameMark: { fill: tokens.colorNeutralBackground1, strokeWidth: '1.5px', stroke: tokens.colorNeutralForeground1, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  planMark: { fill: tokens.colorNeutralBackground1, strokeWidth: '1.5px', stroke: tokens.colorNeutralForeground3, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  name: { fontSize: `${LABEL_SIZE}px`, fontWeight: tokens.fontWeightSemibold },
  amount: { fontSize: `${LABEL_SIZE}px` },
  needText: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: 'CanvasText' } },
  frameText: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  planText: { fill: tokens.colorNeutralForeground2, [FORCED]: { fill: 'CanvasText' } },
  comparedText: { fill: COMPARED_COLOR, [FORCED]: { fill: 'CanvasText' } },
});

/** What lies on top comes last. */
const ORDER: readonly PictureLine['kind'][] = ['compared', 'plan', 'frame', 'need'];

interface YearChartProps {
  readonly picture: YearPicture;
  readonly room: ChartRoom;
  readonly language: Language;
}

/** Need, frame and plan by year; its table says the same to a screen reader. */
export const YearChart = memo(function YearChart({ picture, room, language }: YearChartProps) {
  const styles = useStyles();
  const { width, textWidth } = room;
  const layout = useMemo(() => layYearChart(picture, width, { language, textWidth }), [picture, width, textWidth, language]);
  // The base year is a budget, not a need: where frame or plan mark it, the need does not.
  const isBaseMarked = layout.lines.some(({ kind, points }) => (kind === 'frame' || kind === 'plan') && points[0]);
  const lines = ORDER.flatMap((kind) => layout.lines.filter((line) => line.kind === kind));
  return (
    <svg className={styles.chart} width={width} height={layout.height} aria-hidden focusable="false">
      {layout.ticks.map(({ y, text }) => (
        <g key={text}>
          <line className={styles.grid} x1={layout.left} x2={layout.right} y1={y} y2={y} />
          <text className={styles.tick} x={0} y={y + 4}>
            {text}
          </text>
        </g>
      ))}
      {layout.shortfall !== null && <path className={styles.shortfall} d={layout.shortfall} />}
      {lines.map(({ kind, path }) => (
        <path key={kind} className={mergeClasses(styles.line, styles[kind])} d={path} />
      ))}
      {lines.map((line) => (
        <Marks key={line.kind} line={line} isBaseMarked={isBaseMarked} />
      ))}
      {layout.labels.map((label) => (
        <EndLabel key={label.kind} label={label} />
      ))}
      {layout.periods.map(({ x, lines: texts }) => (
        <text key={texts.join(' ')} className={styles.tick} textAnchor="middle" x={x} y={layout.height - 3 - (texts.length - 1) * LABEL_LINE}>
          {texts.map((text, index) => (
            <tspan key={text} x={x} dy={index === 0 ? 0 : LABEL_LINE}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
});

function Marks({ line: { kind, points }, isBaseMarked }: { readonly line: LaidLine; readonly isBaseMarked: boolean }) {
  return points.map((point, index) =>
    point === null || (kind === 'need' && index === 0 && isBaseMarked) ? null : <Mark key={point.x} kind={kind} x={point.x} y={point.y} />,
  );
}

function Mark({ kind, x, y }: { readonly kind: PictureLine['kind']; readonly x: number; readonly y: number }) {
  const styles = useStyles();
  switch (kind) {
    case 'need':
      return <circle className={styles.needMark} cx={x} cy={y} r={4} />;
    case 'frame':
      return <rect className={styles.frameMark} x={x - 4} y={y - 4} width={8} height={8} />;
    case 'plan':
      return <rect className={styles.planMark} x={x - 3} y={y - 3} width={6} height={6} />;
    case 'compared':
      return null;
  }
}

function EndLabel({ label: { kind, x, y, name, text } }: { readonly label: LaidLabel }) {
  const styles = useStyles();
  const color = styles[`${kind}Text`];
  const textX = x + SYMBOL_ROOM;
  return (
    <g>
      {kind === 'compared' ? <path className={mergeClasses(styles.line, styles.compared)} d={`M${x} ${y}h12`} /> : <Mark kind={kind} x={x + 6} y={y} />}
      {name.map((line, index) => (
        <text key={line} className={mergeClasses(styles.name, color)} x={textX} y={y + 4 + index * LABEL_LINE}>
          {line}
        </text>
      ))}
      <text className={mergeClasses(styles.amount, color)} x={textX} y={y + 4 + name.length * LABEL_LINE}>
        {text}
      </text>
    </g>
  );
}

import { Slider, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { spreadApart } from './charts/layout/spread-apart';
import { useChartRoom } from './charts/use-chart-room';

const useStyles = makeStyles({
  slider: { minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  marks: { position: 'relative', height: '20px', marginTop: '-6px' },
  tick: { position: 'absolute', top: 0, width: '1px', height: '5px', backgroundColor: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  mark: { position: 'absolute', top: '5px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, fontSize: '11px', lineHeight: '14px', fontVariantNumeric: 'tabular-nums' },
});

export interface SliderMark {
  readonly value: number;
  readonly text: string;
}

interface MarkedSliderProps {
  readonly label: string;
  readonly value: number;
  /** As it is read aloud. */
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly pageStep: number;
  readonly marks: readonly SliderMark[];
  readonly onValue: (value: number) => void;
  readonly disabled?: boolean;
}

/** From the slider's edge to where its value is lowest. */
const INSET = 10;
const MARK_SIZE = 11;

/** A slider with marks below it of what the value is seen beside. Page up and down take longer steps. */
export function MarkedSlider({ label, value, text, low, high, step, pageStep, marks, onValue, disabled }: MarkedSliderProps) {
  const styles = useStyles();
  const { ref, room } = useChartRoom();
  const page = (event: KeyboardEvent): void => {
    const way = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
    if (way === 0 || disabled === true) return;
    event.preventDefault();
    onValue(Math.min(high, Math.max(low, Number((value + way * pageStep).toFixed(6)))));
  };
  const shown = marks.filter((mark) => mark.value >= low && mark.value <= high);
  return (
    <div className={styles.slider} ref={ref}>
      <Slider
        className={styles.input}
        min={low}
        max={high}
        value={Math.min(high, Math.max(low, value))}
        disabled={disabled === true}
        // Given to the slider itself, the step would be drawn as a rail of dots.
        input={{ step, 'aria-label': label, 'aria-valuetext': text, onKeyDown: page }}
        onChange={(_, data) => {
          onValue(data.value);
        }}
      />
      {room !== null && shown.length > 0 && <Marks marks={shown} low={low} high={high} width={room.width} textWidth={(mark) => room.textWidth(mark, MARK_SIZE)} />}
    </div>
  );
}

interface MarksProps {
  readonly marks: readonly SliderMark[];
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly textWidth: (text: string) => number;
}

function Marks({ marks, low, high, width, textWidth }: MarksProps) {
  const styles = useStyles();
  const placeOf = ({ value }: SliderMark): number => INSET + ((value - low) / (high - low)) * (width - 2 * INSET);
  const things = marks.map((mark) => ({ wanted: placeOf(mark) - textWidth(mark.text) / 2, height: textWidth(mark.text) + 6 }));
  const starts = spreadApart(things, 0, width);
  return (
    <div className={styles.marks} aria-hidden>
      {marks.map((mark, index) => (
        <span key={mark.text}>
          <span className={styles.tick} style={{ left: `${placeOf(mark)}px` }} />
          <span className={styles.mark} style={{ left: `${starts[index] ?? 0}px` }}>
            {mark.text}
          </span>
        </span>
      ))}
    </div>
  );
}

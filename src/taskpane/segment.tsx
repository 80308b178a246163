import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  track: { display: 'flex', flexWrap: 'wrap', gap: '2px', padding: '2px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground3 },
  part: {
    flexGrow: 1,
    minHeight: '26px',
    padding: '2px 6px',
    border: '1px solid transparent',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
});

export interface SegmentPart<T extends string> {
  readonly value: T;
  readonly text: string;
}

interface SegmentProps<T extends string> {
  readonly label: string;
  readonly parts: readonly SegmentPart<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few views. One stop for the Tab key; arrows, Home and End move within it. */
export function Segment<T extends string>({ label, parts, chosen, onChoose }: SegmentProps<T>) {
  const styles = useStyles();
  const track = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = parts.findIndex(({ value }) => value === chosen);
    const to = targetOf(event.key, at, parts.length);
    const part = to === null ? undefined : parts[to];
    if (to === null || part === undefined) return;
    event.preventDefault();
    onChoose(part.value);
    (track.current?.children[to] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={track} className={styles.track} role="tablist" aria-label={label} onKeyDown={move}>
      {parts.map(({ value, text }) => (
        <button
          key={value}
          type="button"
          role="tab"
          aria-selected={value === chosen}
          tabIndex={value === chosen ? 0 : -1}
          className={mergeClasses(styles.part, value === chosen && styles.chosen)}
          onClick={() => {
            onChoose(value);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

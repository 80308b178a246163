import { foldText } from './fold-text';

/** What a line of the bridge from one year's frame to the next is. */
export type BridgeLine = 'price' | 'volume' | 'rounding' | 'efficiency' | 'other';

export function readBridgeLine(label: string): BridgeLine {
  const folded = foldText(label);
  if (folded.startsWith('prisupprak')) return 'price';
  if (folded.startsWith('volymforandring')) return 'volume';
  if (folded.startsWith('avrundning')) return 'rounding';
  return folded.startsWith('effektivisering') ? 'efficiency' : 'other';
}

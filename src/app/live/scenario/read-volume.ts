const SHAPE = /^\d+(?:[.,]\d+)?$/u;

/** "10 600", "10600,5" from zero to `high`; null for anything else. */
export function readVolume(text: string, high: number): number | null {
  const typed = text.replace(/\s/gu, '');
  if (!SHAPE.test(typed)) return null;
  const volume = Number(typed.replace(',', '.'));
  return volume <= high ? volume : null;
}

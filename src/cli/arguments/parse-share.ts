/** "3,5", "3.5", "3,5 %", "-1" as percent → share (0.035); null for anything else, and for what leaves nothing (−100). */
export function parsePercentage(text: string): number | null {
  const match = /^([-+\u2212]?)(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/.exec(text.trim());
  if (!match) return null;
  // Divided in decimal, so that 5,4 becomes the same number as 0.054.
  const share = Number(`${(match[2] ?? '').replace(',', '.')}e-2`);
  if (match[1] === '' || match[1] === '+' || share === 0) return share;
  return share < 1 ? -share : null;
}

/** "0.5", "0,5", "50%", "1" → above 0 and at most 1; null for anything else. */
export function parseFraction(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)$/.exec(text.trim());
  if (!match) return null;
  const share = Number(`${(match[1] ?? '').replace(',', '.')}${match[2] === '%' ? 'e-2' : ''}`);
  return share > 0 && share <= 1 ? share : null;
}

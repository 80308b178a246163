const DAY_MS = 86_400_000;
const DAY_ZERO: Readonly<Record<1900 | 1904, number>> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** A serial number as a day, a time, or both, as its format asks for; in the order that Swedish Excel writes them. */
export function shownDate(serial: number, numberFormat: string, dateSystem: 1900 | 1904): string {
  const moment = new Date(DAY_ZERO[dateSystem] + Math.round(serial * DAY_MS));
  if (Number.isNaN(moment.getTime())) return String(serial);
  const iso = moment.toISOString();
  const plain = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const parts = [...(/[yd]/i.test(plain) ? [iso.slice(0, 10)] : []), ...(/[hs]/i.test(plain) ? [iso.slice(11, /s/i.test(plain) ? 19 : 16)] : [])];
  return parts.length === 0 ? iso.slice(0, 10) : parts.join(' ');
}

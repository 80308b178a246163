const DAY_MS = 86_400_000;

/** Serial number 0. In the 1900 system this is right from 1 March 1900 on; before it, Excel counts a 29 February that never was. */
const DAY_ZERO: Readonly<Record<1900 | 1904, number>> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;
const ISO_TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?$/;

/** "2025-01-31", "2025-01-31T12:00:00" or "12:00" → the serial number in the workbook's own system; null for anything else. */
export function serialOfIsoDate(text: string, system: 1900 | 1904): number | null {
  const time = ISO_TIME.exec(text);
  if (time) return shareOfDay(time[1], time[2], time[3]);
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const days = (date.getTime() - DAY_ZERO[system]) / DAY_MS;
  const isBeforeLeapDay = system === 1900 && days < 61;
  const share = shareOfDay(hour, minute, second);
  return share === null ? null : days - (isBeforeLeapDay ? 1 : 0) + share;
}

/** The other way, of a day: null for a time of day, and for days that programs do not count alike. */
export function isoDateOf(serial: number, system: 1900 | 1904): string | null {
  if (!Number.isInteger(serial) || serial < (system === 1900 ? 1_462 : 1) || serial > 2_900_000) return null;
  return new Date(DAY_ZERO[system] + serial * DAY_MS).toISOString().slice(0, 10);
}

function shareOfDay(hour = '0', minute = '0', second = '0'): number | null {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (hours > 24 || minutes > 59 || seconds >= 61) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

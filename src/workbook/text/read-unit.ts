/**
 * "kr", "tkr", "mnkr", or the counted thing as printed ("dygn") that a header, title, corner cell or note names;
 * null where it names none. Never throws.
 */
export function readUnit(text: string): string | null {
  return /\b(mnkr|tkr|kr)\b/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

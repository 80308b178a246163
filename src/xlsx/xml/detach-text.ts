/**
 * The same text in memory of its own. What the XML parser gives is a slice that keeps the whole piece of the file alive; kept in a
 * cell, a million of them would keep the whole sheet. (Engines copy short ones in any case.)
 */
export function detachText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

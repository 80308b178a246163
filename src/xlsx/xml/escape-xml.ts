const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
/** White space in attributes would be read as blanks. */
const ATTRIBUTE: Readonly<Record<string, string>> = { ...TEXT, '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

/** What XML 1.0 can hold in no way: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it stands between tags. Characters that XML cannot hold become U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>\r]/g, (character) => TEXT[character] ?? character);
}

/** A text as it stands between the quotation marks (") of an attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"\r\n\t]/g, (character) => ATTRIBUTE[character] ?? character);
}

import { escapeAttribute, escapeText } from '../../xml/escape-xml';

/** Halves of surrogate pairs stay out: they have no escape that programs agree on, and XML text cannot hold them. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as SpreadsheetML writes it between tags (ECMA-376 part 1, 22.9.2.19, ST_Xstring): what XML cannot hold stands as `_x0001_`, and
 * an underscore that would be read as the beginning of such an escape as `_x005F_`.
 */
export function escapeStringText(text: string): string {
  return escapeText(escapeCharacters(text, CONTROL));
}

/** The same in an attribute, where line breaks and tabs too are escaped this way: `_x000a_`. */
export function escapeStringAttribute(text: string): string {
  return escapeAttribute(escapeAttributeString(text));
}

/** The value of such an attribute, before it is written as XML. */
export function escapeAttributeString(text: string): string {
  return escapeCharacters(text, /[\u0000-\u001f\ufffe\uffff]/g);
}

function escapeCharacters(text: string, characters: RegExp): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(characters, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HASH_LENGTH = 5;

/** Thirty bits of the text as five letters: enough to see whether one cell is what it was. */
export function shortHash(text: string): string {
  return lettersOf(scatter(text, 0x811c9dc5));
}

/** Sixty bits as ten letters: for a whole column, or what lies over a sheet. */
export function longHash(text: string): string {
  return lettersOf(scatter(text, 0x811c9dc5)) + lettersOf(scatter(text, 0x9747b28c));
}

/** FNV-1a with MurmurHash3's finish, which spreads the last letters over all bits. */
function scatter(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function lettersOf(hash: number): string {
  let letters = '';
  for (let place = 0; place < HASH_LENGTH; place += 1) letters += DIGITS.charAt((hash >>> (6 * place)) & 63);
  return letters;
}

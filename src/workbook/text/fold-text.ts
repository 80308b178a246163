/**
 * Text as it is compared: lower case words separated by single spaces, with everything that writers and scanners vary
 * (å ä ö, dashes, "&"/"och", punctuation, soft hyphens) made equal. Never shown to anyone.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[åäà@]/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/&/g, ' och ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** `foldText` without the spaces: "Dagligverksamhet" and "Daglig verksamhet" are equal. */
export function foldCompact(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

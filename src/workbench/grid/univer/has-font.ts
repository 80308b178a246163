const SAMPLE = 'mmmmmiiiiiåäö0123456789';
const known = new Map<string, boolean>();

/** Whether this computer has a font: then a text in it is not as wide as in both of two others that differ. */
export function hasFont(name: string): boolean {
  const asked = known.get(name);
  if (asked !== undefined) return asked;
  const context = document.createElement('canvas').getContext('2d');
  const widthIn = (family: string): number => {
    if (!context) return 0;
    context.font = `40px ${family}`;
    return context.measureText(SAMPLE).width;
  };
  const isThere = ['monospace', 'serif'].every((other) => widthIn(`"${name.replaceAll('"', '')}", ${other}`) !== widthIn(other));
  known.set(name, isThere);
  return isThere;
}

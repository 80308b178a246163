const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Characters that XML cannot hold stand as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring): `_x000D_` is a carriage return, and
 * `_x005F_` an underscore that would otherwise begin such an escape.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

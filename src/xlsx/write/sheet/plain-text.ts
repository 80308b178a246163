const MARKUP = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&#x([0-9a-fA-F]+);|&#(\d+);|&(amp|lt|gt|quot|apos);/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a piece of XML without elements says. */
export function plainText(xml: string): string {
  if (!/[&<]/.test(xml)) return xml;
  return xml.replace(MARKUP, (_, data?: string, hex?: string, decimal?: string, name?: string) => {
    if (data !== undefined) return data;
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name ?? ''] ?? '';
  });
}

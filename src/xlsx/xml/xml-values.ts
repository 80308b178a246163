import type { XmlAttributes } from './parse-xml';

/** xsd:boolean. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

/** A whole number of 0 or more; `otherwise` where the attribute is missing or anything else. */
export function countOf(attributes: XmlAttributes, name: string, otherwise: number): number {
  const text = attributes[name];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,5})?$/;

/** xsd:double but for INF and NaN, which no cell holds; null for anything else (`Number('')` is 0, `Number('0x1F')` 31). */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : null;
}

import type { Emphasis } from '../../../workbook/write/cell-style';
import { escapeAttribute } from '../../xml/escape-xml';
import { outlineXml, type XmlElement } from '../../xml/xml-outline';

/** Elements of styles.xml with the prefix that the part uses. */
export class StyleXml {
  constructor(private readonly prefix: string) {}

  /** Attributes without a value are left out. */
  element(name: string, attributes: Readonly<Record<string, string | null | undefined>>, inside = ''): string {
    const listed = Object.entries(attributes).map(([key, value]) => (typeof value === 'string' ? ` ${key}="${escapeAttribute(value)}"` : ''));
    const tag = `${this.prefix}${name}`;
    return inside === '' ? `<${tag}${listed.join('')}/>` : `<${tag}${listed.join('')}>${inside}</${tag}>`;
  }

  color(rgb: string, name = 'color'): string {
    return this.element(name, { rgb: opaque(rgb) });
  }

  solidFill(rgb: string): string {
    const colors = this.color(rgb, 'fgColor') + this.element('bgColor', { indexed: '64' });
    return this.element('fill', {}, this.element('patternFill', { patternType: 'solid' }, colors));
  }

  patternFill(patternType: string): string {
    return this.element('fill', {}, this.element('patternFill', { patternType }));
  }

  /** What a conditional format lays over: its ground is the *background* of a pattern (ECMA-376 part 1, 18.3.1.10 and 18.8.14). */
  emphasis({ bold, color, fill }: Emphasis): string {
    const font = [
      ...(bold === undefined ? [] : [this.element('b', bold ? {} : { val: '0' }), this.element('i', { val: '0' })]),
      ...(color === undefined ? [] : [this.color(color)]),
    ].join('');
    const ground = fill === undefined ? '' : this.element('patternFill', {}, this.color(fill, 'bgColor'));
    return this.element('dxf', {}, `${font && this.element('font', {}, font)}${ground && this.element('fill', {}, ground)}`);
  }
}

/** Throws UnreadableWorkbookError. */
export function outlineStyle(text: string): XmlElement {
  return outlineXml('xl/styles.xml', text);
}

export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find(({ local }) => local === name) ?? null;
}

/** The same for elements that mean the same, however they are written; the order of a font's properties means nothing. */
export function meaningOf(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(([key, value]) => `${key}=${JSON.stringify(value ?? '')}`);
  const children = element.children.map(meaningOf);
  if (element.local === 'font') children.sort();
  return `${element.local}(${attributes.sort().join(' ')})[${children.join('')}]`;
}

/** RRGGBB → AARRGGBB. */
function opaque(rgb: string): string {
  return `FF${rgb.toUpperCase()}`;
}

import type { XmlElement } from '../../xml/xml-outline';
import { meaningOf, outlineStyle } from './style-xml';

/** The lists of styles.xml that we append to. */
export const STYLE_LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;

export type StyleListName = (typeof STYLE_LISTS)[number];

/** A child of an entry, and its text as it stands in the part. */
export interface StylePart {
  readonly name: string;
  readonly text: string;
}

/** One list of styles.xml: what stands there, and what is to be appended. Entries are named by their place, from 0. */
export class StyleList {
  readonly added: string[] = [];
  private readonly addedElements: XmlElement[] = [];
  private places: Map<string, number> | null = null;

  /**
   * `element` is null where the part has no such list. `first` are the entries that programs expect at the beginning: they come
   * before ours where the part has fewer.
   */
  constructor(
    readonly element: XmlElement | null,
    private readonly source: string,
    private readonly first: readonly string[] = [],
  ) {}

  get length(): number {
    return (this.element?.children.length ?? 0) + this.added.length;
  }

  entries(): XmlElement[] {
    return [...(this.element?.children ?? []), ...this.addedElements];
  }

  at(index: number): XmlElement | null {
    const own = this.element?.children ?? [];
    return own[index] ?? this.addedElements[index - own.length] ?? null;
  }

  partsOf(index: number): StylePart[] {
    const own = this.element?.children.length ?? 0;
    const text = index < own ? this.source : (this.added[index - own] ?? '');
    return this.at(index)?.children.map(({ local, start, end }) => ({ name: local, text: text.slice(start, end) })) ?? [];
  }

  /** Of this entry, or of an equal one that is there already. */
  placeOf(xml: string): number {
    const element = outlineStyle(xml);
    const meaning = meaningOf(element);
    const known = this.known().get(meaning);
    if (known !== undefined) return known;
    for (const entry of this.first.slice(this.length)) this.append(entry, outlineStyle(entry));
    this.append(xml, element);
    return this.length - 1;
  }

  private append(xml: string, element: XmlElement): void {
    const places = this.known();
    places.set(meaningOf(element), places.get(meaningOf(element)) ?? this.length);
    this.added.push(xml);
    this.addedElements.push(element);
  }

  /** By meaning, the first of equal ones. */
  private known(): Map<string, number> {
    this.places ??= new Map(
      this.entries()
        .map((entry, index): [string, number] => [meaningOf(entry), index])
        .reverse(),
    );
    return this.places;
  }
}

import type { IStyleData } from '@univerjs/core';
import { PLAIN_LOOK } from '../../../xlsx/appearance/cell-look';
import type { CellLook } from '../../../xlsx/appearance/cell-look';
import type { EmphasisLook } from '../../../xlsx/appearance/workbook-appearance';
import { styleOf } from './style-of';
import type { Leaning } from './style-of';

/** Styles that are made once and shared by all cells that have them. */
export class StyleShelf {
  private readonly made = new Map<string, IStyleData>();
  private readonly emphases = new Map<EmphasisLook, number>();

  constructor(private readonly looks: readonly CellLook[]) {}

  take(look: number, leaning: Leaning, emphasis: EmphasisLook | null): IStyleData {
    const key = `${look} ${leaning} ${emphasis === null ? '' : this.numberOf(emphasis)}`;
    const known = this.made.get(key);
    if (known) return known;
    const style = styleOf(this.looks[look] ?? PLAIN_LOOK, leaning, emphasis);
    this.made.set(key, style);
    return style;
  }

  private numberOf(emphasis: EmphasisLook): number {
    const known = this.emphases.get(emphasis) ?? this.emphases.size;
    this.emphases.set(emphasis, known);
    return known;
  }
}

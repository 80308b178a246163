import { PLAIN_LOOK } from '../../../xlsx/appearance/cell-look';
import type { CellLook } from '../../../xlsx/appearance/cell-look';
import type { EmphasisLook } from '../../../xlsx/appearance/workbook-appearance';
import type { Leaning, PictureStyle } from './sheet-picture';

/** Styles that are made once and shared by all cells that have them. */
export class StyleShelf {
  private readonly made = new Map<string, PictureStyle>();
  private readonly emphases = new Map<EmphasisLook, number>();

  constructor(private readonly looks: readonly CellLook[]) {}

  take(look: number, leaning: Leaning, emphasis: EmphasisLook | null): PictureStyle {
    const key = `${look} ${leaning} ${emphasis === null ? '' : this.numberOf(emphasis)}`;
    const known = this.made.get(key);
    if (known) return known;
    const style = { look: this.looks[look] ?? PLAIN_LOOK, leaning, emphasis };
    this.made.set(key, style);
    return style;
  }

  private numberOf(emphasis: EmphasisLook): number {
    const known = this.emphases.get(emphasis) ?? this.emphases.size;
    this.emphases.set(emphasis, known);
    return known;
  }
}

import type { CellPlace } from '../../workbook/write/write-plan';
import type { TypedContent } from './typed/typed-content';

/** A cell that a person has typed in. */
export interface PersonsEdit extends CellPlace {
  readonly content: TypedContent;
}

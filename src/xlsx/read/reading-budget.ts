import { UnreadableWorkbookError } from '../../workbook/workbook';
import { MAX_ARRAY_COLUMNS, MAX_ITEMS, MAX_EXPANDED_FORMULA_CHARACTERS } from '../package/limits';

/** What one workbook may still cost in memory. Each method throws 'too-large' when there is no more, naming the part. */
export class ReadingBudget {
  constructor(private readonly maxItems = MAX_ITEMS) {}

  private items = 0;
  private formulaCharacters = 0;
  private arrayColumns = 0;

  takeItems(count: number, part: string): void {
    this.items += count;
    if (this.items > this.maxItems) throw new UnreadableWorkbookError('too-large', part);
  }

  takeSharedFormula(characters: number, part: string): void {
    this.formulaCharacters += characters;
    if (this.formulaCharacters > MAX_EXPANDED_FORMULA_CHARACTERS) throw new UnreadableWorkbookError('too-large', part);
  }

  takeArray(columns: number, part: string): void {
    this.arrayColumns += columns;
    if (this.arrayColumns > MAX_ARRAY_COLUMNS) throw new UnreadableWorkbookError('too-large', part);
  }
}

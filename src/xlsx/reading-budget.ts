import { UnreadableWorkbookError } from '../workbook/workbook';
import { MAX_ARRAY_COLUMNS, MAX_CELLS, MAX_EXPANDED_FORMULA_CHARACTERS } from './limits';

/** What one workbook may still cost in memory. Each method throws 'too-large' when there is no more, naming the part. */
export class ReadingBudget {
  private cells = 0;
  private formulaCharacters = 0;
  private arrayColumns = 0;

  takeCell(part: string): void {
    this.cells += 1;
    if (this.cells > MAX_CELLS) throw new UnreadableWorkbookError('too-large', part);
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

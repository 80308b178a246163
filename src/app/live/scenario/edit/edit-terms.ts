import type { SheetLanguage } from '../../../../workbook/write/sheet-language';

/** What a person's own scenario is made under. */
export interface EditTerms {
  /** yyyy-mm-dd. */
  readonly today: string;
  /** Of what is written in the workbook. */
  readonly language: SheetLanguage;
}

import { cellCount, isInside } from '../../../../src/workbook/area';
import type { Area } from '../../../../src/workbook/workbook';
import { displayText } from '../culture/display-text';
import { parseInput } from '../culture/parse-input';
import { forEachPlace } from '../model/area-formats';
import { changedFormat } from '../model/cell-formats';
import { contentAt, formatAt, setContent, setFormat } from '../model/cells';
import type { CellFormat, LinkModel, SheetModel } from '../model/workbook-model';
import type { EmulatorSession } from '../protocol/emulator-session';
import { invalidArgument, notEmulated } from '../protocol/excel-error';
import { objectArgument, textArgument } from './arguments';
import { checkAllowed, checkWritable } from './protection';
import { valueOfContent } from './range/cell-value';

/** More cells than anybody gives a link to by hand. */
const MOST_CELLS = 10_000;

/** What `range.hyperlink` says: null where there is none, or not the same in every cell. */
export function getHyperlink(session: EmulatorSession, sheet: SheetModel, area: Area): Readonly<Record<string, unknown>> | null {
  const links = linksIn(sheet, area);
  const first = links.find(({ row, column }) => row === area.top && column === area.left);
  if (!first || links.length < cellCount(area)) return null;
  if (links.some((link) => link.address !== first.address || link.documentReference !== first.documentReference || link.screenTip !== first.screenTip)) return null;
  const value = valueOfContent(contentAt(sheet, first.row, first.column));
  const textToDisplay = displayText(value, formatAt(sheet, first.row, first.column).numberFormat, session.culture);
  // What is not said of a link is left out, as far as we know.
  return {
    ...(first.address !== null && { address: first.address }),
    ...(first.documentReference !== null && { documentReference: first.documentReference }),
    ...(first.screenTip !== '' && { screenTip: first.screenTip }),
    textToDisplay,
  };
}

/**
 * Lays a link in each cell, and does what Excel does beside: the text becomes `textToDisplay`, or in an empty cell the target; the letters
 * become blue and underlined (the style "Hyperlink"). A cell with something in it keeps it where no text is given: our reading.
 */
export function setHyperlink(session: EmulatorSession, sheet: SheetModel, area: Area, value: unknown): void {
  if (cellCount(area) > MOST_CELLS) throw notEmulated('hyperlink of so many cells');
  const { address, documentReference, screenTip, textToDisplay } = objectArgument(value);
  const target = { address: textOrNull(address), documentReference: textOrNull(documentReference) };
  const shown = target.address ?? target.documentReference;
  if (shown === null) throw invalidArgument();
  const text = textOrNull(textToDisplay);
  checkAllowed(sheet, 'allowInsertHyperlinks');
  checkWritable(sheet, [area]);
  clearHyperlinks(sheet, area);
  const typed: Area[] = [];
  forEachPlace(area, (row, column) => {
    sheet.links.push({ row, column, ...target, screenTip: textOrNull(screenTip) ?? '' });
    const newText = text ?? (contentAt(sheet, row, column).kind === 'empty' ? shown : null);
    if (newText !== null) {
      typed.push({ top: row, left: column, bottom: row, right: column });
      setContent(sheet, row, column, parseInput(newText, session.culture).content);
    }
    setFormat(sheet, row, column, linkLook(session, formatAt(sheet, row, column)));
  });
  for (const cell of typed) session.contentChanged(sheet, cell);
}

/** Contents and looks stay. */
export function clearHyperlinks(sheet: SheetModel, area: Area): void {
  sheet.links = sheet.links.filter((link) => !isInside(area, link.row, link.column));
}

function linksIn(sheet: SheetModel, area: Area): LinkModel[] {
  return sheet.links.filter((link) => isInside(area, link.row, link.column));
}

/** The workbook's own style of links, else that of a new one (the Office theme's colour of links). */
function linkLook({ model }: EmulatorSession, format: CellFormat): CellFormat {
  const style = model.styles.get('Hyperlink');
  const { color, underline } = style?.font ?? { color: '0563C1', underline: 'Single' as const };
  return changedFormat(format, { font: { color, underline }, style: 'Hyperlink' });
}

function textOrNull(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  return textArgument(value);
}

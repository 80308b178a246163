import { columnName } from '../../workbook/address';
import { oneStep, type WriteStep } from '../write/steps/write-step';
import type { FormerName, FormerWidth } from './snapshot';
import type { WorkbookNow } from './workbook-now';

export function widthSteps(widths: readonly FormerWidth[]): WriteStep[] {
  return widths.map(({ sheet, column, points }) =>
    oneStep(sheet, ({ workbook }) => {
      const range = workbook.worksheets.getItem(sheet).getRange(`${columnName(column)}:${columnName(column)}`);
      if (points === null) range.format.useStandardWidth = true;
      else range.format.columnWidth = points;
      range.untrack();
    }),
  );
}

/** Only names that are another now. */
export function formerNameSteps(names: readonly FormerName[], now: WorkbookNow): WriteStep[] {
  return names.flatMap(({ name, formula, isVisible }): WriteStep[] => {
    const there = now.names.get(name.toLowerCase());
    if (formula === null) return there ? [oneStep('', ({ workbook }) => { workbook.names.getItem(name).delete(); })] : [];
    return [
      oneStep('', ({ workbook }) => {
        const item = there ? workbook.names.getItem(name) : workbook.names.add(name, formula);
        if (there) item.formula = formula;
        item.visible = isVisible;
      }),
    ];
  });
}

/** The last of all, in one piece: sheets that were added go, and our part is as it was, without a journal. */
export function statePartStep(xml: string | null, { statePart }: WorkbookNow, added: readonly string[]): WriteStep[] {
  return [
    oneStep(
      '',
      ({ workbook }) => {
        for (const name of added) workbook.worksheets.getItem(name).delete();
        if (xml === null) {
          if (statePart) workbook.customXmlParts.getItem(statePart.id).delete();
        } else if (statePart) workbook.customXmlParts.getItem(statePart.id).setXml(xml);
        else workbook.customXmlParts.add(xml);
      },
      1_000 + (xml?.length ?? 0),
    ),
  ];
}

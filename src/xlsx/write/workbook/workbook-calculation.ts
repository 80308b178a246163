import type { Splice } from '../../xml/splice-text';
import { insertWorkbookChild, workbookChild } from './workbook-sequence';
import type { XmlElement } from '../../xml/xml-outline';
import { cutElement, setAttribute } from '../../xml/xml-splices';

/** What a workbook said of calculation before us: no `calcPr` at all, one without the attribute, or the attribute's value. */
export type PreviousCalculation = 'absent' | 'unset' | '0' | '1';

const ATTRIBUTE = 'fullCalcOnLoad';

export function previousCalculation(root: XmlElement): PreviousCalculation {
  const element = workbookChild(root, 'calcPr');
  if (!element) return 'absent';
  const value = element.attributes[ATTRIBUTE];
  if (value === undefined) return 'unset';
  return value === '1' || value === 'true' ? '1' : '0';
}

/** Everything is calculated anew when the file is opened: the program then says what its own arithmetic gives. */
export function calculateOnLoad(xml: string, root: XmlElement): readonly Splice[] {
  const element = workbookChild(root, 'calcPr');
  if (!element) return [insertWorkbookChild('workbook', root, 'calcPr', `<${root.prefix}calcPr ${ATTRIBUTE}="1"/>`)];
  return previousCalculation(root) === '1' ? [] : setAttribute(xml, element, ATTRIBUTE, '1');
}

/** Back to what it was before us; what another program has said since stays. */
export function restoreCalculation(xml: string, root: XmlElement, previous: PreviousCalculation): readonly Splice[] {
  const element = workbookChild(root, 'calcPr');
  if (element?.attributes[ATTRIBUTE] === undefined || previousCalculation(root) === previous) return [];
  const isOurs = Object.keys(element.attributes).length === 1 && element.isSelfClosing;
  if (previous === 'absent' && isOurs) return [cutElement(element)];
  return setAttribute(xml, element, ATTRIBUTE, previous === '0' ? '0' : previous === '1' ? '1' : null);
}

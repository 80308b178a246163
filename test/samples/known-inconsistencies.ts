/**
 * What is wrong in the five documents, found by recomputing their printed tables by hand and by script, not by this
 * product. Errors and warnings only; `actual` is as printed, `expected` what the rest of the document says.
 */
export interface KnownInconsistency {
  readonly code: string;
  readonly place: string;
  readonly actual: number | string;
  readonly expected: number | string;
}

export const KNOWN_INCONSISTENCIES: Readonly<Record<string, readonly KnownInconsistency[]>> = {
  'norrtalje-verksamhetsplan-2025': [
    // Driftbudget says −315 833 besides.
    { code: 'sum-mismatch', place: 'Driftbudget!B27', actual: -321_690, expected: -315_403 },
  ],
  'norrtalje-verksamhetsberattelse-2024': [
    { code: 'sum-mismatch', place: 'Investeringar och åtgärder!B8', actual: -2429, expected: -2439 },
    { code: 'sign', place: 'Investeringar och åtgärder!C8', actual: 2499, expected: -2499 },
    // Budget −500 and −300, outcome 0, printed deviation 0; the total 643 follows from these and the wrong sum.
    { code: 'row-arithmetic', place: 'Investeringar och åtgärder!F5', actual: 0, expected: 500 },
    { code: 'row-arithmetic', place: 'Investeringar och åtgärder!F6', actual: 0, expected: 300 },
    // (−439 + 320) / −439 = 27,1 %. With −429 the sum and the 25 % would be right, but not the deviation 119.
    { code: 'percent-mismatch', place: 'Investeringar och åtgärder!D7', actual: 0.25, expected: 0.27 },
  ],
  // 2 900 000 "mnkr" of investments beside a budget of 856 mnkr.
  'sodertalje-verksamhetsplan-2025': [{ code: 'unit', place: 'Internbudget!B16', actual: 'mnkr', expected: 'kr' }],
  'upplands-bro-namndplan-2025': [
    { code: 'reconciliation', place: 'Detaljer per verksamhet!E18', actual: 7917, expected: 7805 },
    // Cost and income are both larger or smaller than in the overview, by the same amount; costs with capital costs.
    { code: 'reconciliation-gross', place: 'Detaljer per verksamhet!B6', actual: 18_724, expected: 18_390 },
    { code: 'reconciliation-gross', place: 'Detaljer per verksamhet!B24', actual: 9353, expected: 9241 },
    { code: 'reconciliation-gross', place: 'Detaljer per verksamhet!B32', actual: 191_001, expected: 188_768 },
    { code: 'reconciliation-gross', place: 'Detaljer per verksamhet!B42', actual: 70_501, expected: 68_201 },
    { code: 'reconciliation-gross', place: 'Detaljer per verksamhet!B49', actual: 18_927, expected: 17_744 },
    { code: 'reconciliation-gross', place: 'Detaljer per verksamhet!B55', actual: 54_505, expected: 55_305 },
  ],
  'enkoping-namndplan-2024': [],
};

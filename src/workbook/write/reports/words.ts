import type { SheetLanguage } from '../sheet-language';
import type { SnapshotQuantity } from './snapshot';

interface ReportWords {
  readonly findings: {
    readonly title: string;
    readonly none: string;
    readonly columns: Readonly<Record<FindingColumn, string>>;
    /** Where the list is made for the scenario that is chosen. */
    readonly madeFor: (scenario: string) => string;
    /** Where another is chosen, whose name stands between the two. */
    readonly madeForAnother: (scenario: string) => readonly [before: string, after: string];
    readonly goTo: string;
  };
  readonly snapshots: {
    readonly columns: Readonly<Record<SnapshotColumn, string>>;
    readonly lastRun: string;
    readonly quantities: Readonly<Record<SnapshotQuantity, string>>;
    readonly uplift: string;
    readonly total: string;
  };
}

/** In the order of the columns. */
export const FINDING_COLUMNS = [
  'severity',
  'name',
  'place',
  'label',
  'period',
  'actual',
  'expected',
  'difference',
  'unit',
  'message',
] as const;
export type FindingColumn = (typeof FINDING_COLUMNS)[number];

/** In the order of the columns. */
export const SNAPSHOT_COLUMNS = ['name', 'time', 'sheet', 'cell', 'label', 'period', 'quantity', 'value'] as const;
export type SnapshotColumn = (typeof SNAPSHOT_COLUMNS)[number];

export const REPORT_WORDS: Readonly<Record<SheetLanguage, ReportWords>> = {
  sv: {
    findings: {
      title: 'Avvikelser',
      none: 'Inga fel och inga varningar.',
      columns: {
        severity: 'Allvar',
        name: 'Vad',
        place: 'Var',
        label: 'Rad',
        period: 'Period',
        actual: 'Tryckt',
        expected: 'Väntat',
        difference: 'Skillnad',
        unit: 'Enhet',
        message: 'Förklaring',
      },
      madeFor: (scenario) => `Listan gäller scenariot ”${scenario}”.`,
      madeForAnother: (scenario) => [
        `Listan gjordes för scenariot ”${scenario}”, men nu är ”`,
        '” valt: avvikelserna mot planen kan vara andra. Kör volymplan igen för en ny lista.',
      ],
      goTo: 'Gå till cellen',
    },
    snapshots: {
      columns: {
        name: 'Namn',
        time: 'Tid',
        sheet: 'Blad',
        cell: 'Cell',
        label: 'Rad',
        period: 'Period',
        quantity: 'Storhet',
        value: 'Värde',
      },
      lastRun: 'Senaste körning',
      quantities: {
        volume: 'Volym',
        unitPrice: 'À-pris',
        budget: 'Budget',
        plan: 'Plan',
        change: 'Förändring',
        uplift: 'Uppräkning',
        need: 'Behov',
        frame: 'Ram',
      },
      uplift: 'Köpt verksamhet',
      total: 'Alla verksamheter',
    },
  },
  en: {
    findings: {
      title: 'Findings',
      none: 'No errors and no warnings.',
      columns: {
        severity: 'Severity',
        name: 'What',
        place: 'Where',
        label: 'Row',
        period: 'Period',
        actual: 'Printed',
        expected: 'Expected',
        difference: 'Difference',
        unit: 'Unit',
        message: 'Explanation',
      },
      madeFor: (scenario) => `The list is for the scenario “${scenario}”.`,
      madeForAnother: (scenario) => [
        `The list was made for the scenario “${scenario}”, but now “`,
        '” is selected: the deviations from the plan may be others. Run volymplan again for a new list.',
      ],
      goTo: 'Go to the cell',
    },
    snapshots: {
      columns: {
        name: 'Name',
        time: 'Time',
        sheet: 'Sheet',
        cell: 'Cell',
        label: 'Row',
        period: 'Period',
        quantity: 'Quantity',
        value: 'Value',
      },
      lastRun: 'Last run',
      quantities: {
        volume: 'Volume',
        unitPrice: 'Unit price',
        budget: 'Budget',
        plan: 'Plan',
        change: 'Change',
        uplift: 'Uplift',
        need: 'Need',
        frame: 'Frame',
      },
      uplift: 'Purchased care',
      total: 'All activities',
    },
  },
};

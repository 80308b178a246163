import { readSample, sampleTable } from '../support/sample-tables';
import type { DocumentTable } from '../support/documents';

export type TableName = 'total' | 'activities' | 'changes' | 'volumes' | 'prices' | 'investments';
export type PlanTables = Readonly<Record<TableName, DocumentTable>>;

/** The six tables of the sample whose layouts are varied. */
export function readPlanTables(): PlanTables {
  const workbook = readSample('norrtalje-verksamhetsplan-2025');
  return {
    total: sampleTable(workbook, 'Driftbudget', 'A2:F8'),
    activities: sampleTable(workbook, 'Driftbudget', 'A12:F27'),
    changes: sampleTable(workbook, 'Driftbudget', 'A31:D44'),
    volumes: sampleTable(workbook, 'Volymer och priser', 'A2:F12'),
    prices: sampleTable(workbook, 'Volymer och priser', 'I2:N12'),
    investments: sampleTable(workbook, 'Investeringar', 'A2:D5'),
  };
}

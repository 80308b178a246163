import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkWorkbook } from '../../src/app/check-workbook';
import { planWorkbook } from '../../src/app/plan-workbook';
import { UsageError } from '../../src/app/usage-error';
import { varianceWorkbook } from '../../src/app/variance-workbook';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { SAMPLES } from '../support/sample-tables';
import { renderCheck } from './render-check';
import { renderPlan } from './render-plan';
import { renderVariance } from './render-variance';
import { USUAL_PLAN } from '../support/plan-options';

const ENDING = '.expected.txt';

export interface GoldenWorkbook {
  readonly name: string;
  readonly expectedFile: string;
}

/** Every expectation in this folder; its workbook stands beside it or among the samples. */
export function goldenWorkbooks(): GoldenWorkbook[] {
  return readdirSync(__dirname)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => ({ name: basename(file, ENDING), expectedFile: join(__dirname, file) }));
}

/** All that is said of a workbook, as text for a person to hold beside the document. */
export function renderWorkbook(name: string): string {
  const beside = join(__dirname, `${name}.xlsx`);
  const path = existsSync(beside) ? beside : join(SAMPLES, `${name}.xlsx`);
  const workbook = readXlsx(new Uint8Array(readFileSync(path)));
  const scenario = { kind: 'named', name: 'Verksamhetsplan' } as const;
  const lines = [
    `# ${name}`,
    '',
    ...renderCheck(checkWorkbook(name, workbook, { language: 'sv', scenario })),
    '',
    ...unlessRefused('Plan', () =>
      renderPlan(
        planWorkbook(name, workbook, { ...USUAL_PLAN, scenario }),
      ),
    ),
    '',
    ...renderVariance(varianceWorkbook(name, workbook, { language: 'sv' })),
  ];
  return `${lines.join('\n').replace(/\n{3,}/gu, '\n\n')}\n`;
}

function unlessRefused(title: string, render: () => string[]): string[] {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [`## ${title}`, `refused: ${error.problem.code}`];
  }
}

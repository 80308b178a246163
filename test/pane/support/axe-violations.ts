import { readFileSync } from 'node:fs';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface WithAxe {
  readonly axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
}

const OPTIONS: RunOptions = {
  resultTypes: ['violations'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
};

/** What axe finds wrong within the element that the selector names, as "rule (how bad): element". */
export async function axeViolations(page: Page, within: string): Promise<string[]> {
  // What is evaluated from outside is not held to the page's content security policy.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    ([context, options]) => (globalThis as unknown as WithAxe).axe.run(context, options),
    [within, OPTIONS] as const,
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ html, any, all }) => `${id} (${impact ?? 'unknown'}): ${html.slice(0, 160)} ${[...any, ...all][0]?.message ?? ''}`),
  );
}

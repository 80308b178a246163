import type { Effects, VarianceReport } from '../../src/app/contract/variance-report';
import { renderFindings } from './render-check';
import { showNumber, showPeriod } from './show-number';

export function renderVariance({ comparisons, findings }: VarianceReport): string[] {
  return [
    '## Variance',
    ...comparisons.flatMap(({ from, to, unit, items, groups, total }) => [
      '',
      `### ${showPeriod(from)} → ${showPeriod(to)}, ${unit}`,
      ...items.map(
        ({ label, activity, volume0, volume1, unitPrice0, unitPrice1, derived, ...effects }) =>
          `${label} [${activity ?? '–'}]: ${showNumber(volume0)} × ${showNumber(unitPrice0)} → ${showNumber(volume1)} × ${showNumber(unitPrice1)}` +
          `${derived === true ? ' (derived)' : ''}: ${showEffects(effects)}`,
      ),
      ...groups.map(({ name, kind, unknown, ...effects }) => `${kind} ${name}: ${showEffects(effects)}${unknown > 0 ? `, ${unknown} unknown` : ''}`),
      `in all: ${showEffects(total)}${total.unknown > 0 ? `, ${total.unknown} unknown` : ''}`,
    ]),
    '',
    '### Findings of the variance',
    ...renderFindings(findings),
  ];
}

function showEffects({ volumeEffect, priceEffect, total }: Effects): string {
  return `volume ${showNumber(volumeEffect, 1)}, price ${showNumber(priceEffect, 1)}, total ${showNumber(total, 1)}`;
}

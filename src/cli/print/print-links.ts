import type { LinkReport } from '../../app/contract/plan-report';
import { formatNumber } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import { layOutColumns } from '../layout/columns';
import type { Column } from '../layout/columns';
import type { Line } from '../layout/line';
import { heading, paragraph } from './printing';
import type { Printing } from './printing';

/** The links that are counted, then the proposals that are not. */
export function printLinks(counted: readonly LinkReport[], uncounted: readonly LinkReport[], printing: Printing): Line[] {
  const { words } = printing;
  return [
    ...(counted.length === 0 ? [] : [...heading(words.links), ...linkRows(counted, printing)]),
    ...(uncounted.length === 0
      ? []
      : [[], ...paragraph(words.uncounted, printing, 0, 'strong'), ...linkRows(uncounted, printing)]),
  ];
}

function linkRows(links: readonly LinkReport[], { words, language, width }: Printing): Line[] {
  const names = words.linkColumns;
  const columns: Column[] = [
    { header: names.item, align: 'left', shrinksTo: 14 },
    { header: names.activity, align: 'left', shrinksTo: 14 },
    { header: names.share, align: 'right', optional: 1 },
    { header: names.score, align: 'right', optional: 2 },
    { header: names.reason, align: 'left', shrinksTo: 12, optional: 3 },
  ];
  const rows = links.map(({ item, activity, share, score, reason, confirmed, derivedPrice }) => [
    item,
    activity,
    formatPercent(share, language, { most: 0 }),
    formatNumber(score, language, { least: 2, most: 2 }),
    `${confirmed ? words.confirmed : words.proposed}: ${reason}${derivedPrice === true ? `; ${words.derived}` : ''}`,
  ]);
  const layout = layOutColumns(columns, rows, width, 2);
  return [layout.header, ...layout.rows];
}

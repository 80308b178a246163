import type { ScenarioReport } from '../../contract/scenario-report';
import { formatPercent } from '../../format/format-percent';
import { notationOf } from '../../format/format-number';
import type { Language } from '../../options';

/** "3,5 / 3,1 %": the price uplifts of the plan years, said once where they are all the same. */
export function scenarioPercents({ uplifts }: Pick<ScenarioReport, 'uplifts'>, language: Language): string {
  const { percent } = notationOf(language);
  const texts = Object.values(uplifts).map((share) => formatPercent(share, language, { least: 1, most: 2 }));
  const told = new Set(texts).size === 1 ? texts.slice(0, 1) : texts;
  return told.map((text, index) => (index < told.length - 1 ? text.slice(0, -percent.length) : text)).join(' / ');
}

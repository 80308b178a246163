import type { PlanModel } from '../../core/plan/plan-model';
import { isBlankLinkRow } from './basis/links/link-row';
import type { LinkRow } from './basis/links/link-row';
import { FIRST_LINK_ROW, LINK_COLUMNS } from './basis/links/link-columns';
import { modelNames } from './basis/model-names';
import { fold } from './formula/expression';
import type { PlanSettings, SeriesRow } from './plan-settings';
import { LABEL_COLUMN } from './scenarios/scenario-columns';
import { arrangeLayout, FIRST_LAYOUT } from './scenarios/scenario-layout';
import type { BodyRows } from './scenarios/scenario-layout';
import type { SheetNames } from './write-input';

/** A name that a person has written on a sheet of ours, and that no row of their tables has: what stands beside it counts for nothing. */
export interface UnmatchedLabel {
  readonly kind: 'volumeChange' | 'otherUplift' | 'linkedItem' | 'linkedActivity';
  readonly label: string;
  /** Where it stands once the sheets are written. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `linkRows`: those of the sheet of links; null where there is no such sheet yet. */
export function unmatchedLabels(
  settings: PlanSettings,
  linkRows: readonly LinkRow[] | null,
  model: PlanModel,
  { scenarios, links }: Pick<SheetNames, 'scenarios' | 'links'>,
): UnmatchedLabel[] {
  const { volumeChanges, otherByActivity } = settings;
  const layout = arrangeLayout(settings.layout ?? FIRST_LAYOUT, {
    scenarios: settings.scenarios.length,
    volumeChanges: volumeChanges.length,
    otherByActivity: otherByActivity.length,
  });
  const inList = (kind: UnmatchedLabel['kind'], series: readonly SeriesRow[], known: readonly { readonly label: string }[], { top }: BodyRows) => {
    const labels = new Set(known.map(({ label }) => fold(label)));
    return series.flatMap(({ label, shares }, index): UnmatchedLabel[] =>
      label === '' || shares.size === 0 || labels.has(fold(label))
        ? []
        : [{ kind, label, sheet: scenarios, row: top + index, column: LABEL_COLUMN }],
    );
  };
  return [
    ...inList('volumeChange', volumeChanges, model.items, layout.volumeChanges),
    ...inList('otherUplift', otherByActivity, model.activities, layout.otherByActivity),
    ...inLinks(linkRows ?? [], model, links),
  ];
}

/** A row without an activity says that nothing pays for the item, one that says No that this does not. */
function inLinks(rows: readonly LinkRow[], model: PlanModel, sheet: string): UnmatchedLabel[] {
  const { items, activities } = modelNames(model);
  const [knownItems, knownActivities] = [items, activities].map((names) => new Set(names.map(fold)));
  return rows.flatMap((link, index): UnmatchedLabel[] => {
    if (isBlankLinkRow(link) || link.activity === '' || link.state === 'rejected') return [];
    const row = FIRST_LINK_ROW + index;
    if (knownItems?.has(fold(link.item)) !== true) return [{ kind: 'linkedItem', label: link.item, sheet, row, column: LINK_COLUMNS.item }];
    if (knownActivities?.has(fold(link.activity)) === true) return [];
    return [{ kind: 'linkedActivity', label: link.activity, sheet, row, column: LINK_COLUMNS.activity }];
  });
}

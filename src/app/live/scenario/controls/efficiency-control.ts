import type { Planned } from '../../working';
import { selectedScenario } from '../edit/own-scenarios';
import type { YearShare } from './uplift-controls';

/** A general requirement that the scenario has; null where it has none. */
export function efficiencyControl({ calculated: { settings, input } }: Planned): readonly YearShare[] | null {
  const { efficiency } = selectedScenario(settings);
  const years = input.model.planYears.flatMap((year) => {
    const share = efficiency.get(year);
    return share === undefined ? [] : [{ year, share }];
  });
  return years.some(({ share }) => share !== 0) ? years : null;
}

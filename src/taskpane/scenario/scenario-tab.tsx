import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { changesControl } from '../../app/live/scenario/controls/changes-control';
import { efficiencyControl } from '../../app/live/scenario/controls/efficiency-control';
import { otherControl } from '../../app/live/scenario/controls/other-control';
import { scenarioChoice } from '../../app/live/scenario/controls/scenario-choice';
import { upliftControls } from '../../app/live/scenario/controls/uplift-controls';
import { frameTiles } from '../../app/live/scenario/frame-tiles';
import { possibleBases } from '../../app/live/scenario/possible-bases';
import { itemVolumes } from '../../app/live/scenario/volumes';
import { shownDecimals } from '../../app/live/frame-verdict';
import type { Planned } from '../../app/live/working';
import { paneUsageMessage } from '../../app/messages/pane-usage-message';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { useStable } from '../use-stable';
import { FrameTiles } from './frame-tiles';
import { OtherSection } from './other-section';
import { PictureSection } from './picture-section';
import { ScenarioChoiceRow } from './scenario-choice-row';
import { ScenarioFooter } from './scenario-footer';
import { ScenarioMenu } from './scenario-menu';
import { SideBySidePage } from './side-by-side-page';
import { UpliftLinks } from './uplift-links';
import { UpliftSection } from './uplift-section';
import { useScenario } from './use-scenario';
import { VolumesPage } from './volumes-page';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '10px', '& > *': { flexShrink: 0 } },
});

/** Drag, and see at once: controls, the verdict right below them, one picture, and the pages behind. */
export function ScenarioTab() {
  const { session, language } = usePane();
  const { working, place } = useSessionState(session);
  const styles = useStyles();
  if (working === null) return null;
  const { planned } = working;
  return (
    <div className={styles.tab}>
      {planned.kind === 'unplanned' ? <p>{paneUsageMessage(planned.problem, language)}</p> : <Page planned={planned} page={place.page} />}
    </div>
  );
}

function Page({ planned, page }: { readonly planned: Planned; readonly page: string | null }) {
  const { session } = usePane();
  const back = (): void => {
    session.go('scenario');
  };
  return (
    <>
      {page === 'volumes' ? (
        <VolumesPage items={itemVolumes(planned.calculated)} onBack={back} />
      ) : page === 'side-by-side' && planned.compared !== null ? (
        <SideBySidePage planned={planned} onBack={back} />
      ) : (
        <Controls planned={planned} />
      )}
      <ScenarioFooter planned={planned} />
    </>
  );
}

function Controls({ planned }: { readonly planned: Planned }) {
  const { session, language } = usePane();
  const { act } = useScenario();
  const { calculated, basis } = planned;
  const { unit } = calculated.input.activities;
  const choice = useStable(scenarioChoice(planned));
  const uplifts = useStable(upliftControls(planned));
  const other = useStable(otherControl(planned));
  const changes = useStable(changesControl(planned));
  const efficiency = useStable(efficiencyControl(planned));
  const tiles = useStable(frameTiles(planned, language));
  const tableShares = useStable(uplifts[0]?.table.map(({ share }) => share) ?? []);
  const { baseYear } = calculated.input.model;
  const bases = useMemo(() => possibleBases(basis), [basis]);
  const open = useMemo(
    () => ({
      volumes: () => {
        session.go('scenario', 'volumes');
      },
      sideBySide: () => {
        session.go('scenario', 'side-by-side');
      },
    }),
    [session],
  );
  const menu = useMemo(
    () => <ScenarioMenu choice={choice} baseYear={baseYear} baseYears={bases} onBaseYear={act.setBase} />,
    [choice, baseYear, bases, act],
  );
  return (
    <>
      <ScenarioChoiceRow choice={choice} />
      <UpliftSection controls={uplifts} menu={menu} />
      <UpliftLinks tableShares={tableShares} isAsTable={uplifts[0]?.isAsTable === true} onVolumes={open.volumes} />
      <OtherSection other={other} changes={changes} changeDecimals={shownDecimals(unit)} efficiency={efficiency} />
      <FrameTiles tiles={tiles} unit={unit} isCompared={planned.compared !== null} onSideBySide={open.sideBySide} />
      <PictureSection planned={planned} />
    </>
  );
}

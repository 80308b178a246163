import { memo, useMemo } from 'react';
import type { Planned } from '../../app/live/working';
import type { PictureKind } from '../../app/messages/pane/scenario/words';
import { drawBridge } from '../../app/live/scenario/pictures/draw-bridge';
import { drawTornado } from '../../app/live/scenario/pictures/draw-tornado';
import { drawYears } from '../../app/live/scenario/pictures/draw-years';
import { BridgeChart } from '../charts/bridge-chart';
import { ChartFigure } from '../charts/chart-figure';
import { TornadoChart } from '../charts/tornado-chart';
import { YearChart } from '../charts/year-chart';
import { useScenario } from './use-scenario';

interface PicturesProps {
  readonly planned: Planned;
  readonly kind: PictureKind;
}

/** The picture that is chosen, of the last plan year where it is of one. A part of its own, fetched when first shown. */
export const Pictures = memo(function Pictures({ planned, kind }: PicturesProps) {
  switch (kind) {
    case 'years':
      return <Years planned={planned} />;
    case 'bridge':
      return <Bridge planned={planned} />;
    case 'tornado':
      return <Tornado planned={planned} />;
  }
});

function Years({ planned }: { readonly planned: Planned }) {
  const { words, language } = useScenario();
  const { caption, picture, table } = useMemo(() => drawYears(planned, words, language), [planned, words, language]);
  return (
    <ChartFigure caption={caption} table={table} words={words}>
      {(room) => <YearChart picture={picture} room={room} language={language} />}
    </ChartFigure>
  );
}

function Bridge({ planned: { calculated } }: { readonly planned: Planned }) {
  const { words, language } = useScenario();
  const year = lastYear(calculated);
  const drawn = useMemo(() => (year === null ? null : drawBridge(calculated, year, words, language)), [calculated, year, words, language]);
  if (drawn === null) return null;
  return (
    <ChartFigure caption={drawn.caption} table={drawn.table} words={words}>
      {(room) => <BridgeChart picture={drawn.picture} room={room} />}
    </ChartFigure>
  );
}

function Tornado({ planned: { calculated } }: { readonly planned: Planned }) {
  const { words, language } = useScenario();
  const year = lastYear(calculated);
  const drawn = useMemo(() => (year === null ? null : drawTornado(calculated, year, words, language)), [calculated, year, words, language]);
  if (drawn === null) return null;
  return (
    <ChartFigure caption={drawn.caption} table={drawn.table} words={words}>
      {(room) => <TornadoChart picture={drawn.picture} room={room} />}
    </ChartFigure>
  );
}

function lastYear({ input }: Planned['calculated']): number | null {
  return input.model.planYears.at(-1) ?? null;
}

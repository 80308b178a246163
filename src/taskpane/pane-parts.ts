import { lazy } from 'react';

const PARTS = {
  basis: () => import('./basis/basis-tab'),
  scenario: () => import('./scenario/scenario-tab'),
  deviations: () => import('./deviations/deviations-tab'),
  write: () => import('./write/write-tab'),
  since: () => import('./since/since-page'),
  stop: () => import('./stops/stop-bar'),
  first: () => import('./stops/first-question-view'),
  workFooter: () => import('./stops/work-footer'),
  workView: () => import('./stops/work-view'),
};

// Each a part of its own, so that the first screen waits for none of them.
export const BasisTab = lazy(() => PARTS.basis().then((part) => ({ default: part.BasisTab })));
export const ScenarioTab = lazy(() => PARTS.scenario().then((part) => ({ default: part.ScenarioTab })));
export const DeviationsTab = lazy(() => PARTS.deviations().then((part) => ({ default: part.DeviationsTab })));
export const WriteTab = lazy(() => PARTS.write().then((part) => ({ default: part.WriteTab })));
export const SincePage = lazy(() => PARTS.since().then((part) => ({ default: part.SincePage })));
export const StopBar = lazy(() => PARTS.stop().then((part) => ({ default: part.StopBar })));
export const FirstQuestionView = lazy(() => PARTS.first().then((part) => ({ default: part.FirstQuestionView })));
export const WorkFooter = lazy(() => PARTS.workFooter().then((part) => ({ default: part.WorkFooter })));
export const WorkView = lazy(() => PARTS.workView().then((part) => ({ default: part.WorkView })));

/** Fetches them all, once what is shown has been painted. One that cannot be had now is fetched when it is asked for. */
export async function fetchParts(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await Promise.allSettled(Object.values(PARTS).map((fetchPart) => fetchPart()));
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PageWords } from '../app/messages/page/words';
import type { Language } from '../app/options';
import type { Bench, BenchState } from './document/bench';
import type { DocumentView, OpenDocument } from './document/open-document';

/** What every part of the page has at hand. */
export interface Page {
  readonly bench: Bench;
  readonly language: Language;
  readonly say: PageWords;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A part of the page stands outside of it.');
  return page;
}

export function useBenchState(bench: Bench): BenchState {
  return useSyncExternalStore(bench.subscribe, () => bench.state);
}

export function useDocumentView(document: OpenDocument): DocumentView {
  return useSyncExternalStore(document.subscribe, () => document.view);
}

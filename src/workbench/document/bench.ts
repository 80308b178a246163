import type { FileProblem } from '../../app/messages/unreadable-message';
import type { Language } from '../../app/options';
import { UnreadableWorkbookError } from '../../workbook/workbook';
import type { SessionTerms } from '../../app/live/plan-session';
import { fetchSample } from '../../taskpane/samples';
import type { SampleFile } from '../../taskpane/samples';
import { OpenDocument } from './open-document';

/** What kept a file from being opened. */
export type OpenProblem =
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: FileProblem; readonly where: string | null }
  | { readonly kind: 'not-fetched'; readonly sample: SampleFile };

export interface BenchState {
  readonly language: Language;
  /** All that have been opened in this sitting, as they are. */
  readonly documents: readonly OpenDocument[];
  readonly document: OpenDocument | null;
  /** The name of what is being opened. */
  readonly opening: string | null;
  readonly problem: OpenProblem | null;
}

/** The workbooks of one sitting at the page, one of which is in front. A file that cannot be opened changes nothing. */
export class Bench {
  private current: BenchState;
  private readonly listeners = new Set<() => void>();
  private readonly samples = new Map<string, OpenDocument>();

  constructor(
    language: Language,
    private readonly terms: Omit<SessionTerms, 'file' | 'language'>,
  ) {
    this.current = { language, documents: [], document: null, opening: null, problem: null };
  }

  get state(): BenchState {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  get hasUnsaved(): boolean {
    return this.current.documents.some(({ view }) => view.isChanged);
  }

  /** One that has been opened before comes back as it was left. */
  async openSample(sample: SampleFile): Promise<void> {
    const known = this.samples.get(sample.fileName);
    if (known) {
      this.bringForward(known);
      return;
    }
    await this.opening(sample.title, async () => {
      const bytes = await fetchSample(sample).catch(() => null);
      if (bytes === null) {
        this.set({ problem: { kind: 'not-fetched', sample } });
        return;
      }
      const document = await this.open(sample.title, sample.fileName, bytes);
      this.samples.set(sample.fileName, document);
      const { scenario } = sample;
      // The pane goes on by itself from here.
      void document.session.open().then(() => {
        if (scenario !== undefined) document.session.chooseScenario(scenario);
      });
    });
  }

  async openFile(file: File): Promise<void> {
    await this.opening(file.name, async () => {
      const document = await this.open(file.name.replace(/\.xls[xm]$/i, ''), file.name, new Uint8Array(await file.arrayBuffer()));
      void document.session.open();
    });
  }

  bringForward(document: OpenDocument): void {
    document.session.setLanguage(this.current.language);
    this.set({ document, problem: null });
  }

  setLanguage(language: Language): void {
    this.set({ language });
    this.current.document?.session.setLanguage(language);
  }

  dismiss(): void {
    this.set({ problem: null });
  }

  /** Of its own in this sitting. */
  keyOf(document: OpenDocument): string {
    return `document-${this.current.documents.indexOf(document)}`;
  }

  /** The file of a sample that is open; the document stands among the samples then. */
  sampleOf(document: OpenDocument): string | null {
    return [...this.samples].find(([, opened]) => opened === document)?.[0] ?? null;
  }

  private async open(name: string, fileName: string, bytes: Uint8Array): Promise<OpenDocument> {
    const document = await OpenDocument.open(name, fileName, bytes, { ...this.terms, language: this.current.language });
    this.set({ documents: [...this.current.documents, document], document });
    return document;
  }

  private async opening(name: string, task: () => Promise<void>): Promise<void> {
    this.set({ opening: name, problem: null });
    try {
      await task();
    } catch (error) {
      this.set({ problem: problemOf(error, name) });
    } finally {
      this.set({ opening: null });
    }
  }

  private set(change: Partial<BenchState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function problemOf(error: unknown, name: string): OpenProblem {
  if (error instanceof UnreadableWorkbookError) return { kind: 'unreadable', name, reason: error.reason, where: error.where };
  return { kind: 'unreadable', name, reason: 'unexpected', where: error instanceof Error ? error.message : String(error) };
}

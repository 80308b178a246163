import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { ExcelEmulator, type EmulatorOptions } from '../../emulator/excel-emulator';
import { loadModel } from '../../emulator/model/load/load-model';
import type { WorkbookModel } from '../../emulator/model/workbook-model';
import { openPaneInChromium, type OpenedPane, type PaneOptions } from '../../emulator/runtime/chromium';

export interface Sitting {
  readonly emulator: ExcelEmulator;
  readonly pane: OpenedPane;
  readonly button: (name: string | RegExp) => Locator;
  readonly text: (text: string | RegExp) => Locator;
  /** A picture of the pane into the folder that PANE_SHOTS names, where it names one. */
  readonly shoot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export type SittingOptions = EmulatorOptions & Partial<Pick<PaneOptions, 'theme' | 'width'>>;

const WAIT_MS = 60_000;

export function norrtalje(): WorkbookModel {
  return loadModel(new Uint8Array(readFileSync('assets/samples/norrtalje-verksamhetsplan-2025.xlsx')));
}

/** A person opens the pane beside a workbook: a model, or an emulated Excel that has had a pane before. */
export async function sitDown(browser: Browser, folder: string, workbook: WorkbookModel | ExcelEmulator, options: SittingOptions = {}): Promise<Sitting> {
  const emulator = workbook instanceof ExcelEmulator ? workbook : new ExcelEmulator(workbook, options);
  const pane = await openPaneInChromium(browser, { emulator, folder, page: 'taskpane.html', theme: options.theme ?? 'light', width: options.width ?? 350 });
  const { page } = pane;
  page.setDefaultTimeout(WAIT_MS);
  return {
    emulator,
    pane,
    button: (name) => page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }),
    text: (text) => page.getByText(text).first(),
    shoot: async (name) => {
      const shots = process.env['PANE_SHOTS'];
      if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) });
    },
    close: () => pane.close(),
  };
}

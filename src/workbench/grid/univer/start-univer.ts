import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { IShortcutService, UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';

/**
 * Univer as a picture of a workbook and no more: without its toolbar, tabs, menus, editors, shortcuts and calculation. What a person
 * types goes to the workbook's own host, and comes from there into the picture.
 */
export function startUniver(container: HTMLElement): { readonly univer: Univer; readonly injector: Injector } {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, { container, header: false, toolbar: false, footer: false, contextMenu: false, headerMenu: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: false, footer: false, disableEdit: true, disableForceStringAlert: true, disableForceStringMark: true, disableAutoFocus: true });
  const injector = univer.__getInjector();
  injector.get(IShortcutService).forceDisable();
  return { univer, injector };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Where office.js and its messages go: one emulated Excel at a time. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
}

/** What of the library's own we need and its published types do not say. */
interface Library {
  readonly HostBridge: { init(bridge: HostBridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

const OFFICE = 'excel-web-16.00.js';

let isLoaded = false;

/**
 * Microsoft's own office.js, unmodified, as global `Excel`, `Office` and `OfficeExtension`, over a bridge. It may be loaded once in a
 * process and connected again and again: what was opened over an earlier bridge still talks to that one, but its listeners are gone, as
 * when a page has been closed.
 */
export function connectOffice(bridge: HostBridge): void {
  if (!isLoaded) loadOffice();
  isLoaded = true;
  const library = OfficeExtension as unknown as Library;
  // An older Excel answers ApiNotFound to members that it does not have: the library can, by this switch of its own, look that up itself.
  library.CommonUtility._doApiNotSupportedCheck = true;
  library.GenericEventRegistration.s_genericEventRegistrations = {};
  library.HostBridge.init(bridge);
}

function loadOffice(): void {
  const file = createRequire(__filename).resolve(`@microsoft/office-js/dist/${OFFICE}`);
  const lacking = Object.entries(pageStandIn()).filter(([name]) => !(name in globalThis));
  for (const [name, value] of lacking) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  // In the realm of the tests, or its arrays would be of another kind than theirs.
  (0, eval)(`${readFileSync(file, 'utf8')}\n//# sourceURL=${OFFICE}`);
}

/** The little of a browser's page that the library touches while it is loaded. */
function pageStandIn(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = { search: '', hash: '', href: 'https://localhost/', protocol: 'https:', hostname: 'localhost', host: 'localhost', origin: 'https://localhost' };
  const document = { URL: location.href, readyState: 'loading', getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing };
  return { window: globalThis, self: globalThis, top: globalThis, parent: globalThis, name: '', location, document, navigator: { userAgent: 'node' }, addEventListener: nothing };
}

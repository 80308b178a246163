import type { EmulatedEvent } from '../add-in-session';
import type { ExcelEmulator } from '../excel-emulator';
import type { HostAnswer } from '../protocol/host-answer';
import { connectOffice, type HostBridge } from './load-office';
import { isSetSupported } from './requirement-sets';

interface Request {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** What stands in a message of an event: its category, before type, target and arguments. */
const EVENT_CATEGORY = 65536;

/**
 * Connects the global office.js of this process to an emulated Excel, as when the add-in's pane is opened. One at a time: opening
 * another closes nothing, but `Excel.run` talks to the last one.
 */
export function openOffice(emulator: ExcelEmulator): { close: () => void } {
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as Request;
      const { body } = request.message;
      // The library hands over an object or its text, depending on the call.
      const sent = typeof body === 'string' ? body : JSON.stringify(body);
      void connection.process(sent, request.flags).then((answer) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message: messageWith(answer) }));
      });
    },
  };
  const connection = emulator.connect((event) => {
    bridge.onMessageFromHost?.(eventMessage(event));
  });
  connectOffice(bridge);
  standInContext(emulator);
  return {
    close() {
      connection.close();
    },
  };
}

function messageWith(answer: HostAnswer): Record<string, unknown> {
  if (answer.kind === 'answer') return { statusCode: 200, headers: {}, body: answer.body };
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code: answer.code, message: answer.message } }) };
}

function eventMessage({ type, target, args }: EmulatedEvent): string {
  const entry = [EVENT_CATEGORY, type, target, JSON.stringify(args), 1];
  return JSON.stringify({ id: 0, type: 3, message: { entries: [entry] } });
}

/**
 * `Office.context` comes from the part of office.js that only a browser loads (tested there), by way of a factory of the library's own;
 * here stands what src/excel asks it for. The library looks in it which sets there are.
 */
function standInContext({ supported, culture }: ExcelEmulator): void {
  const context = {
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(supported, name, version) },
    displayLanguage: culture.name,
    contentLanguage: culture.name,
    host: 'Excel',
    platform: 'PC',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.18000.20000' },
  };
  const { OSF } = globalThis as unknown as { readonly OSF: Record<string, unknown> };
  OSF['_OfficeAppFactory'] = { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'win32', hostLocale: culture.name }) };
}

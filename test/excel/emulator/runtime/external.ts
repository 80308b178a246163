/** What the page is told when it is opened. It crosses over to the browser as JSON. */
export interface ExternalSetup {
  readonly sets: Readonly<Record<string, string>>;
  /** "sv-SE": of the program's own texts and of the document. */
  readonly language: string;
  /** Numbers as 0xBBGGRR; null: Office tells no theme, as on the web now and then. */
  readonly theme: Readonly<Record<string, number>> | null;
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * `window.external` as Excel on Windows gives it to an add-in's page, as far as office.js asks for it: all of office.js above it is
 * Microsoft's own and unmodified. Runs in the page, before any of its scripts; it may use nothing from outside itself. Which members there
 * are was found by running the library, not in a document.
 */
export function installExternal(setup: ExternalSetup): void {
  type Callback = (...results: unknown[]) => void;
  const page = globalThis as unknown as {
    emulatedExcel: (body: string, flags: number) => Promise<{ kind: 'answer'; body: string } | { kind: 'refused'; code: string; message: string }>;
    emulatedSettings: (settings: Record<string, unknown>) => Promise<void>;
    emulatedEvent: (category: number, type: number, target: string, message: string) => void;
    emulatedCommand: (name: string, control: string) => boolean;
    emulatedCompletions: string[];
    sessionStorage: { getItem(key: string): string | null; setItem(key: string, value: string): void };
  };
  const [RICH_API, COMMAND_COMPLETED] = [93, 94];
  const [MESSAGE_EVENT, SELECTION_EVENT, COMMAND_EVENT] = [33, 2, 39];
  const NOT_SUPPORTED = 5000;
  /** As the library translates them back. */
  const refusals: Readonly<Record<string, number>> = {
    InvalidOperationInCellEditMode: 5004,
    InvalidOrTimedOutSession: 5012,
    ActivityLimitReached: 5102,
    RequestPayloadSizeLimitExceeded: 5103,
    ResponsePayloadSizeLimitExceeded: 5104,
    AccessDenied: 7000,
  };
  const list = (items: readonly unknown[]): { toArray: () => readonly unknown[] } => ({ toArray: () => items });
  // A page that is loaded again keeps what it has saved.
  const stored = (): Record<string, unknown> => JSON.parse(page.sessionStorage.getItem('emulated settings') ?? JSON.stringify(setup.settings)) as Record<string, unknown>;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'volymplan',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => setup.language,
    GetAppDataLocale: () => setup.language,
    GetDocUrl: () => 'C:\\Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'emulated',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(setup.sets),
    GetHostCustomMessage: () => 0,
    GetHostFullVersion: () => '16.0.18000.20000',
    GetDialogRequirementMatrix: () => undefined,
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(setup.theme),
    GetSettings: () => ({
      Read(keys: unknown[], values: unknown[]) {
        for (const [key, value] of Object.entries(stored())) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly unknown[]) {
        const settings = Object.fromEntries(keys.map((key, at) => [key, values[at]]));
        page.sessionStorage.setItem('emulated settings', JSON.stringify(settings));
        void page.emulatedSettings(settings);
      },
    }),
  };
  const handlers = new Map<number, (id: number, args: unknown) => void>();
  const external = {
    GetContext: () => context,
    GetHostInfo: () => `excel$win32$16.01$${setup.language.toLowerCase()}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: { readonly 0?: unknown; readonly toArray?: unknown } & readonly unknown[], done: Callback) {
      if (id === COMMAND_COMPLETED) {
        page.emulatedCompletions.push(String(params[0]));
        done(0);
        return;
      }
      if (id !== RICH_API) {
        setTimeout(() => {
          done(NOT_SUPPORTED);
        }, 0);
        return;
      }
      // customData, method, path, headers, body, permission, flags, …
      const message = (Array.isArray(params[0]) ? params[0] : params) as readonly unknown[];
      const answered = (body: string): void => {
        done(list([0, 200, list([]), body]), 0);
      };
      void page.emulatedExcel(String(message[4]), Number(message[6] ?? 0)).then((answer) => {
        if (answer.kind === 'answer') answered(answer.body);
        else if (answer.code in refusals) done(refusals[answer.code]);
        else {
          // Others have no number: Excel says them within the answer, here before its first action.
          const refusal = { Code: answer.code, Message: answer.message, Location: '', ActionIndex: -1, HttpStatusCode: 400 };
          answered(JSON.stringify({ Results: [], TraceIds: [], Error: refusal }));
        }
      });
    },
    RegisterEvent(id: number, _target: string, handler: (id: number, args: unknown) => void, done: Callback) {
      handlers.set(id, handler);
      setTimeout(() => {
        done(0);
      }, 0);
    },
    UnregisterEvent(id: number, _target: string, done: Callback) {
      handlers.delete(id);
      setTimeout(() => {
        done(0);
      }, 0);
    },
  };
  page.emulatedCompletions = [];
  page.emulatedEvent = (category, type, target, message) => {
    if (type === SELECTION_EVENT && target === '') handlers.get(SELECTION_EVENT)?.(SELECTION_EVENT, list([]));
    else handlers.get(MESSAGE_EVENT)?.(MESSAGE_EVENT, list([list([category, type, target, message, 1, false])]));
  };
  page.emulatedCommand = (name, control) => {
    const handler = handlers.get(COMMAND_EVENT);
    handler?.(COMMAND_EVENT, list([`${name} ${String(performance.now())}`, name, JSON.stringify({ source: { id: control } })]));
    return handler !== undefined;
  };
  Object.defineProperty(globalThis, 'external', { value: external, configurable: true, writable: true });
}

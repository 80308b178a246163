import { ENGLISH } from '../culture/cultures';
import { ExcelEmulator } from '../excel-emulator';
import { addSheet, emptyModel } from '../model/sheets';
import type { WorkbookModel } from '../model/workbook-model';
import { openExcel, type OpenedExcel } from '../../support/open-excel';

function emptyBook(): WorkbookModel {
  const model = emptyModel();
  addSheet(model, 'Blad1');
  return model;
}

function write(address: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(address).values = [[value]];
    await context.sync();
  });
}

function read(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange(address);
    range.load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
}

/** Long enough for what is on its way to arrive. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}

describe("Microsoft's office.js over the emulated Excel", () => {
  let opened: OpenedExcel;
  beforeEach(async () => {
    opened = await openExcel(emptyBook());
  });
  afterEach(() => {
    opened.close();
  });

  it('reads what it has written, formulas worked out', async () => {
    await write('A1', 20);
    await write('A2', '=A1*2+2');
    expect(await read('A2')).toBe(42);
  });

  it('opens hundreds of workbooks after each other in one process', async () => {
    for (let number = 0; number < 200; number += 1) {
      const { close } = await openExcel(emptyBook());
      await write('A1', number);
      expect(await read('A1')).toBe(number);
      close();
    }
  });

  it('has the requirement sets that a test chooses, and the library refuses members of later ones', async () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.requirements.isSetSupported('Nothing')).toBe(false);
    opened.close();
    opened = await openExcel(emptyBook(), { supported: { ExcelApi: '1.8' }, culture: ENGLISH });
    expect(Office.context.displayLanguage).toBe('en-US');
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getRanges('A1,B2');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
  });

  it('counts requests, bytes and cells', async () => {
    await write('A1', 1);
    expect(opened.emulator.log.filter(({ cellsWritten }) => cellsWritten > 0)).toEqual([expect.objectContaining({ cellsWritten: 1, cellsRead: 0, error: null })]);
    expect(opened.emulator.log.every(({ bytesUp, bytesDown, actions }) => bytesUp > 50 && bytesDown > 10 && actions > 0)).toBe(true);
  });

  it('refuses a request, and an answer, of more than 5 MB', async () => {
    expect(await codeOf(write('A1', 'x'.repeat(5_300_000)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await read('A1')).toBe('');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1:Z1000').values = [['Nitton tecken och så'.repeat(11)]];
      await context.sync();
    });
    expect(await codeOf(read('A1:Z1000'))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('refuses everything while a person is writing in a cell', async () => {
    opened.emulator.startEditing();
    expect(await codeOf(write('A1', 1))).toBe('InvalidOperationInCellEditMode');
    opened.emulator.leaveCell();
    expect(await codeOf(write('A1', 1))).toBe('no error');
  });

  describe('told to fail', () => {
    it('before, after and midway through a batch', async () => {
      const { faults } = opened.emulator;
      faults.failAt(1, { kind: 'before', code: 'GeneralException' });
      expect(await codeOf(write('A1', 1))).toBe('GeneralException');
      expect(await read('A1')).toBe('');
      faults.restart();
      faults.failAt(1, { kind: 'after', code: 'InvalidOrTimedOutSession' });
      expect(await codeOf(write('A1', 2))).toBe('InvalidOrTimedOutSession');
      expect(await read('A1')).toBe(2);
    });

    it('midway: what ran before keeps its effect', async () => {
      const { faults } = opened.emulator;
      const seen: unknown[] = [];
      for (let actions = 0; actions < 12; actions += 1) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Blad1').getRange('B1:B2').clear();
          await context.sync();
        });
        faults.restart();
        faults.failAt(1, { kind: 'midway', actions, code: 'AccessDenied' });
        const code = await codeOf(
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('Blad1');
            sheet.getRange('B1').values = [[1]];
            sheet.getRange('B2').values = [[2]];
            await context.sync();
          }),
        );
        seen.push([code, await read('B1'), await read('B2')].join());
      }
      expect([...new Set(seen)]).toEqual(['AccessDenied,,', 'AccessDenied,1,', 'no error,1,2']);
    });

    it('from a request on', async () => {
      opened.emulator.faults.failFrom(2, { kind: 'before', code: 'ServiceNotAvailable' });
      expect(await codeOf(write('A1', 1))).toBe('no error');
      expect(await codeOf(write('A1', 2))).toBe('ServiceNotAvailable');
      expect(await codeOf(write('A1', 3))).toBe('ServiceNotAvailable');
    });

    it('by the death of its pane: no answer, nothing more gets through, and the workbook can be opened again', async () => {
      const { emulator } = opened;
      emulator.faults.failAt(1, { kind: 'killed', effect: 'all' });
      const settled: string[] = [];
      const note = (): void => {
        settled.push('settled');
      };
      void write('A1', 1).then(note, note);
      await aMoment();
      void write('A2', 1).then(note, note);
      await aMoment();
      expect(settled).toEqual([]);
      emulator.faults.restart();
      opened = await openExcel(emulator);
      expect([await read('A1'), await read('A2')]).toEqual([1, '']);
    });
  });

  it('lets somebody else write between two requests', async () => {
    const { emulator } = opened;
    emulator.faults.happensBefore(2, () => {
      emulator.typeAsPerson('Blad1', 'A1', '3,5', 'Remote');
    });
    await write('B1', 1);
    expect(await read('A1')).toBe(3.5);
  });

  describe('events', () => {
    async function listen(): Promise<{ got: unknown[]; handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> }> {
      const got: unknown[] = [];
      const handler = await Excel.run(async (context) => {
        const result = context.workbook.worksheets.onChanged.add((event) => {
          const { address, changeType, source, triggerSource } = event;
          got.push({ address, changeType, source, triggerSource, after: (event.details as Excel.ChangedEventDetail | undefined)?.valueAfter as unknown });
          return Promise.resolve();
        });
        await context.sync();
        return result;
      });
      return { got, handler };
    }

    it('tell of our own writes, a person and a co-author, each as who it is', async () => {
      const { got } = await listen();
      await write('A1', 1);
      opened.emulator.typeAsPerson('Blad1', 'B2', '7');
      opened.emulator.typeAsPerson('Blad1', 'B3', 'åtta', 'Remote');
      await aMoment();
      expect(got).toEqual([
        { address: 'A1', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin', after: undefined },
        { address: 'B2', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown', after: 7 },
        { address: 'B3', changeType: 'RangeEdited', source: 'Remote', triggerSource: 'Unknown', after: 'åtta' },
      ]);
    });

    it('end with the listener, and with the pane', async () => {
      const { got, handler } = await listen();
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      opened.emulator.typeAsPerson('Blad1', 'B2', '7');
      await aMoment();
      expect(got).toEqual([]);
      const { got: later } = await listen();
      const { emulator } = opened;
      opened.close();
      opened = await openExcel(emulator);
      emulator.typeAsPerson('Blad1', 'B2', '8');
      await aMoment();
      expect(later).toEqual([]);
    });

    it('tell what is marked', async () => {
      const marked: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').onSelectionChanged.add(({ address }) => {
          marked.push(address);
          return Promise.resolve();
        });
        await context.sync();
      });
      opened.emulator.selectAsPerson('Blad1', 'B2:C4');
      opened.emulator.selectAsPerson('Blad1', 'A1');
      await aMoment();
      expect(marked).toEqual(['B2:C4', 'A1']);
    });
  });

  it('shows its own mistakes, so that none passes for one of Excel’s', async () => {
    const emulator = new ExcelEmulator(emptyBook());
    const broken = await openExcel(emulator);
    Object.defineProperty(emulator.model, 'sheets', {
      get() {
        throw new RangeError('broken');
      },
    });
    expect(await codeOf(read('A1'))).toBe('GeneralException');
    expect(() => {
      broken.close();
    }).toThrow('broken');
  });
});

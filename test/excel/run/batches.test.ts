import { Batches, BATCH_BYTES, jsonBytes } from '../../../src/excel/run/batches';
import { runInExcel } from '../../../src/excel/run/run-in-excel';
import { buildWorkbook } from '../../xlsx/support/build-workbook';
import { openExcel, type OpenedExcel } from '../support/open-excel';

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel(buildWorkbook({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] }));
});
afterEach(() => {
  excel.close();
});

function write(row: number, value: unknown): (context: Excel.RequestContext) => void {
  return ({ workbook }) => {
    workbook.worksheets.getItem('Blad1').getRangeByIndexes(row, 0, 1, 1).untrack().values = [[value]];
  };
}

async function valueAt(row: number): Promise<unknown> {
  const range = await runInExcel(({ workbook }) => workbook.worksheets.getItem('Blad1').getRangeByIndexes(row, 0, 1, 1).untrack().load('values'));
  return (range.values as unknown[][])[0]?.[0];
}

describe('batches', () => {
  it('send as many pieces together as their size allows, in order, and say when each is done', async () => {
    const done: number[] = [];
    const first: number[] = [];
    const batches = new Batches({ first: () => first.push(excel.emulator.log.length) });
    for (const piece of [0, 1, 2, 3, 4]) await batches.add(BATCH_BYTES / 2, write(piece, piece), () => done.push(piece));
    expect(done).toEqual([0, 1, 2, 3]);
    await batches.send();
    await batches.send();
    expect(done).toEqual([0, 1, 2, 3, 4]);
    expect(first).toEqual([0, 1, 2]);
    // No request of the library's own beside them: nothing is kept for later.
    expect(excel.emulator.log.length).toBe(3);
    expect(await valueAt(4)).toBe(4);
  });

  it('leave what waits when another fails', async () => {
    const batches = new Batches();
    await batches.add(10, ({ workbook }) => {
      workbook.worksheets.getItem('Borta').getRange('A1').untrack().values = [[1]];
    });
    await batches.add(10, write(5, 'sedan'));
    await expect(batches.send()).rejects.toMatchObject({ name: 'HostError', remains: null, problem: { kind: 'program', code: 'ItemNotFound' } });
    await batches.send();
    expect(excel.emulator.log.length).toBe(1);
    expect(await valueAt(5)).toBe('');
  });

  it('count bytes as they are sent', () => {
    for (const value of ['abc', 'åäö', '\u20ac', '\ud83d\ude00', [[1, null, 'x"\n']], { a: 'ö'.repeat(100) }]) {
      expect(jsonBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)) + (value === '\ud83d\ude00' ? 2 : 0));
    }
  });
});

describe('while a cell is being edited', () => {
  it('a batch waits, says so once, and is carried out once', async () => {
    excel.emulator.startEditing();
    let waiting = 0;
    let asked = 0;
    const written = runInExcel(
      (context) => {
        asked += 1;
        if (asked === 3) excel.emulator.leaveCell();
        write(0, 'klart')(context);
      },
      { onWaiting: () => (waiting += 1) },
    );
    await written;
    expect([waiting, asked]).toEqual([1, 3]);
    expect(await valueAt(0)).toBe('klart');
  });

  it('waiting can be broken off', async () => {
    excel.emulator.startEditing();
    const stop = new AbortController();
    const start = performance.now();
    const written = runInExcel(write(0, 'aldrig'), { signal: stop.signal, onWaiting: () => setTimeout(() => { stop.abort(); }, 5) });
    await expect(written).rejects.toMatchObject({ problem: { kind: 'cancelled' } });
    expect(performance.now() - start).toBeLessThan(5_000);
    excel.emulator.leaveCell();
    expect(await valueAt(0)).toBe(1);
  });

  it('what is broken off beforehand is not sent', async () => {
    await expect(runInExcel(write(0, 2), { signal: AbortSignal.abort() })).rejects.toMatchObject({ problem: { kind: 'cancelled' } });
    expect(excel.emulator.log.length).toBe(0);
  });
});

describe('what goes wrong', () => {
  it.each(['GeneralException', 'AccessDenied', 'RequestAborted', 'ActivityLimitReached'])('comes with the code %s', async (code) => {
    for (const kind of ['before', 'after'] as const) {
      excel.emulator.faults.restart();
      excel.emulator.faults.failAt(1, { kind, code });
      await expect(runInExcel(write(0, 1))).rejects.toMatchObject({ name: 'HostError', problem: { kind: 'program', code } });
    }
  });

  it("is the library's own error too, and a mistake of ours stays one", async () => {
    await expect(
      runInExcel(({ workbook }) => workbook.worksheets.getItem('Blad1').name),
    ).rejects.toMatchObject({ problem: { kind: 'program', code: 'PropertyNotLoaded' } });
    await expect(
      runInExcel(() => {
        throw new RangeError('ours');
      }),
    ).rejects.toThrow(RangeError);
  });
});

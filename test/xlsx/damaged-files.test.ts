import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { refusalOf } from './support/refusal';

const FILE = new Uint8Array(readFileSync(join(__dirname, 'workbooks', 'example.xlsx')));
const PARTS = unzipSync(FILE);
const READ = Object.keys(PARTS).filter((name) => /^(_rels|xl\/(workbook|sharedStrings|styles|worksheets|tables|_rels))/.test(name));

/** Any other error than a refusal goes on and fails the test, with the damage that caused it. */
function survives(bytes: Uint8Array): boolean {
  const refusal = refusalOf(bytes);
  return refusal === null || refusal.reason.length > 0;
}

describe('damaged files are read or refused, and nothing else', () => {
  it('cut off anywhere: always refused', () => {
    fc.assert(
      fc.property(fc.nat(FILE.length - 1), (length) => {
        expect(refusalOf(FILE.subarray(0, length))?.reason).toBe('truncated');
      }),
      { numRuns: 200 },
    );
  });

  it('some bytes changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(FILE.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(changes, (flips) => {
        const bytes = new Uint8Array(FILE);
        for (const [at, flip] of flips) bytes[at] = (bytes[at] ?? 0) ^ flip;
        return survives(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('bytes changed in the list of entries', () => {
    const directory = Buffer.from(FILE).indexOf('PK\u0001\u0002');
    const changes = fc.array(fc.tuple(fc.integer({ min: directory, max: FILE.length - 1 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(changes, (writes) => {
        const bytes = new Uint8Array(FILE);
        for (const [at, value] of writes) bytes[at] = value;
        return survives(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it('bytes changed inside a part, packed again with the right checksum', () => {
    const change = fc.record({ part: fc.constantFrom(...READ), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), put: fc.string({ unit: 'binary', maxLength: 12 }) });
    fc.assert(
      fc.property(change, ({ part, at, length, put }) => {
        const whole = PARTS[part] ?? new Uint8Array();
        const start = Math.floor(at * whole.length);
        const damaged = new Uint8Array([...whole.subarray(0, start), ...strToU8(put), ...whole.subarray(start + length)]);
        return survives(zipSync({ ...PARTS, [part]: damaged }, { level: 0 }));
      }),
      { numRuns: 150 },
    );
  });

  it('any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), (bytes, start) => {
        expect(refusalOf(new Uint8Array([...start, ...bytes]))).not.toBeNull();
      }),
    );
  });
});

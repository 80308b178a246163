import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { crc32 } from '../../src/xlsx/package/crc32';

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(strToU8('123456789'), 0)).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(), 0)).toBe(0);
  });

  it('is the same however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(50), (bytes, cut) => {
        expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0))).toBe(crc32(bytes, 0));
      }),
    );
  });
});

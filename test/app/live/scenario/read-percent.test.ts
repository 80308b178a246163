import fc from 'fast-check';
import { formatPercent } from '../../../../src/app/format/format-percent';
import { UPLIFT_BOUNDS, percentOfShare, readPercent, shareOfPercent } from '../../../../src/app/live/scenario/read-percent';

describe('readPercent', () => {
  it.each([
    ['3,5', 0.035],
    ['3.5', 0.035],
    ['3,5 %', 0.035],
    [' 3,50% ', 0.035],
    ['3', 0.03],
    [',5', 0.005],
    ['0,05', 0.0005],
    ['−2,5', -0.025],
    ['-2,5 %', -0.025],
    ['+4', 0.04],
    ['3,555', 0.0356],
    ['-20', -0.2],
    ['50', 0.5],
  ])('reads %s', (text, share) => {
    expect(readPercent(text, UPLIFT_BOUNDS)).toBe(share);
  });

  it.each(['', '%', 'tre', '3,5,1', '1 2x', '-20,01', '50,01', '1e1', '3,5 %%', '--3'])('does not take "%s" for a percentage', (text) => {
    expect(readPercent(text, UPLIFT_BOUNDS)).toBeNull();
  });

  it('reads back what is shown, in both languages, to the last bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 5000 }), fc.constantFrom('sv' as const, 'en' as const), (hundredths, language) => {
        const share = shareOfPercent(hundredths / 100);
        expect(share).toBe(hundredths / 10_000 + 0);
        expect(readPercent(formatPercent(share, language), UPLIFT_BOUNDS)).toBe(share);
        expect(shareOfPercent(percentOfShare(share))).toBe(share);
      }),
    );
  });
});

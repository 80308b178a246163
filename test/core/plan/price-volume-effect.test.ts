import fc from 'fast-check';
import { add, decimal, decimalFromNumber, equals, isZero, multiply, subtract, ZERO } from '../../../src/core/numbers/decimal';
import type { Decimal } from '../../../src/core/numbers/decimal';
import { effectIn, groupEffects, priceVolumeEffect, sumEffects } from '../../../src/core/plan/price-volume-effect';
import type { ItemEffect } from '../../../src/core/plan/price-volume-effect';

const volume = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })).map(decimalFromNumber);
const price = fc.double({ min: 0, max: 1e5, noNaN: true }).map(decimalFromNumber);

function effectOf(volume0: number | null, volume1: number | null, price0: number | null, price1: number | null): ItemEffect {
  const exact = (value: number | null): Decimal | null => (value === null ? null : decimalFromNumber(value));
  return priceVolumeEffect({
    volume0: exact(volume0),
    volume1: exact(volume1),
    unitPrice0: exact(price0),
    unitPrice1: exact(price1),
  });
}

function known(effect: ItemEffect): { volumeEffect: Decimal; priceEffect: Decimal; total: Decimal } {
  if (effect.state === 'unknown') throw new Error(effect.reason);
  return effect;
}

describe('price and volume effect', () => {
  it('adds up to the change of volume × price, exactly', () => {
    fc.assert(
      fc.property(volume, volume, price, price, (volume0, volume1, unitPrice0, unitPrice1) => {
        const effect = known(priceVolumeEffect({ volume0, volume1, unitPrice0, unitPrice1 }));
        const change = subtract(multiply(volume1, unitPrice1), multiply(volume0, unitPrice0));
        expect(equals(effect.total, change)).toBe(true);
        expect(equals(add(effect.volumeEffect, effect.priceEffect), effect.total)).toBe(true);
        if (isZero(volume0) || isZero(volume1)) expect(isZero(effect.priceEffect)).toBe(true);
      }),
    );
  });

  it('counts a new item as volume at the new price, and an ended one as volume at the old', () => {
    const started = known(effectOf(0, 100, null, 5885));
    expect(equals(started.volumeEffect, decimal(588_500))).toBe(true);
    expect(isZero(started.priceEffect)).toBe(true);
    const ended = known(effectOf(100, 0, 5885, null));
    expect(equals(ended.volumeEffect, decimal(-588_500))).toBe(true);
    expect(isZero(ended.priceEffect)).toBe(true);
  });

  it('does not let an old price of a new item become a price effect', () => {
    const effect = known(effectOf(0, 10, 50, 80));
    expect(equals(effect.volumeEffect, decimal(800))).toBe(true);
    expect(isZero(effect.priceEffect)).toBe(true);
  });

  it('is unknown, not zero, where a price or a volume is missing', () => {
    expect(effectOf(10, 12, null, 80)).toEqual({ state: 'unknown', reason: 'missing-price' });
    expect(effectOf(10, 12, 50, null)).toEqual({ state: 'unknown', reason: 'missing-price' });
    expect(effectOf(0, 12, 50, null)).toEqual({ state: 'unknown', reason: 'missing-price' });
    expect(effectOf(null, 12, 50, 80)).toEqual({ state: 'unknown', reason: 'missing-volume' });
  });

  it('is nothing for an item without volume in either year, whatever its price', () => {
    expect(isZero(known(effectOf(0, 0, null, null)).total)).toBe(true);
    expect(isZero(known(effectOf(0, 0, 50, 80)).total)).toBe(true);
  });

  it('sums what is known and counts what is not', () => {
    const effects = [effectOf(10, 12, 50, 60), effectOf(10, 12, null, 60), effectOf(0, 1, null, 7)];
    const total = sumEffects(effects);
    expect(equals(total.volumeEffect, decimal(107))).toBe(true);
    expect(equals(total.priceEffect, decimal(120))).toBe(true);
    expect(equals(total.total, decimal(227))).toBe(true);
    expect(total).toMatchObject({ known: 2, unknown: 1 });
    expect(sumEffects([])).toEqual({ volumeEffect: ZERO, priceEffect: ZERO, total: ZERO, known: 0, unknown: 0 });
  });

  it('groups by every name of an item, once each', () => {
    const groups = groupEffects([
      { groups: ['barn', 'familjehem', 'barn'], effect: effectOf(1, 2, 10, 10) },
      { groups: ['familjehem'], effect: effectOf(1, 1, 10, 15) },
      { groups: [], effect: effectOf(1, 9, 1, 1) },
    ]);
    expect(groups.map(({ name }) => name)).toEqual(['barn', 'familjehem']);
    expect(equals(groups[0]?.total ?? ZERO, decimal(10))).toBe(true);
    expect(equals(groups[1]?.total ?? ZERO, decimal(15))).toBe(true);
  });

  it('turns kr into tkr without rounding', () => {
    const effect = effectIn(known(effectOf(1, 2, 1, 1.005)), 1000);
    expect(equals(effect.volumeEffect, decimal(1, 3))).toBe(true);
    expect(equals(effect.priceEffect, decimal(10, 6))).toBe(true);
    expect(equals(effect.total, add(effect.volumeEffect, effect.priceEffect))).toBe(true);
  });
});

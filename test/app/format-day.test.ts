import { formatDay, timeOfDay } from '../../src/app/format/format-day';

describe('formatDay', () => {
  it('says the day as a person does, with the year where it is another', () => {
    expect(formatDay('2026-11-12 07:12', 'sv', '2026-11-21')).toBe('12 november');
    expect(formatDay('2026-11-12', 'en', '2026-11-21')).toBe('12 November');
    expect(formatDay('2025-11-02', 'sv', '2026-11-21')).toBe('2 november 2025');
  });

  it('leaves what is no day as it is written', () => {
    expect(formatDay('i tisdags', 'sv', '2026-11-21')).toBe('i tisdags');
    expect(formatDay('', 'sv', '2026-11-21')).toBe('');
  });
});

describe('timeOfDay', () => {
  it('is the hour and the minute', () => {
    expect(timeOfDay('2026-11-12 07:12:30')).toBe('07:12');
    expect(timeOfDay('2026-11-12')).toBe('');
  });
});

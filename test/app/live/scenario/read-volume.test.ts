import { readVolume } from '../../../../src/app/live/scenario/read-volume';

it.each([
  ['10600', 10_600],
  ['10 600', 10_600],
  ['10 600,5', 10_600.5],
  ['0', 0],
  ['20001', null],
  ['-1', null],
  ['många', null],
  ['', null],
])('reads a volume of "%s"', (text, volume) => {
  expect(readVolume(text, 20_000)).toBe(volume);
});

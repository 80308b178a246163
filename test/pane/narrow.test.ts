import { trials } from './support/browser';
import { cutOff } from './support/cut-off';
import { firstScreen } from './support/places';
import { walkThrough } from './support/walk';

const { sit } = trials();

describe('the room that the pane has', () => {
  it.each([
    { name: '350 px', width: 350, language: 'sv' },
    { name: '320 px', width: 320, language: 'sv' },
    { name: '320 px', width: 320, language: 'en' },
    // A pane of 350 px, with everything twice as large.
    { name: '200 %', width: 175, scale: 2, language: 'sv' },
    { name: '200 %', width: 175, scale: 2, language: 'en' },
  ] as const)('is enough at $name, in $language', async (room) => {
    const seat = await sit(room);
    if (!seat) return;
    await firstScreen(seat);
    expect(await walkThrough(seat, () => cutOff(seat.page, '#pane'))).toEqual([]);
  });
});

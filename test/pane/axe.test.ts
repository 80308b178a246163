import { axeViolations } from './support/axe-violations';
import { trials } from './support/browser';
import { firstScreen } from './support/places';
import { walkThrough } from './support/walk';

const { sit } = trials();

describe('axe, on every screen of the pane', () => {
  it.each([
    ['sv', 'light'],
    ['sv', 'dark'],
    ['sv', 'forced'],
    ['en', 'light'],
    ['en', 'dark'],
    ['en', 'forced'],
  ] as const)('finds nothing wrong in %s, %s', async (language, look) => {
    const seat = await sit({ language, look });
    if (!seat) return;
    await firstScreen(seat);
    expect(await walkThrough(seat, () => axeViolations(seat.page, 'html'))).toEqual([]);
  });
});

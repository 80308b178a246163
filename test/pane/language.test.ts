import { sampleTexts } from './support/sample-texts';
import { trials } from './support/browser';
import { firstScreen } from './support/places';
import { walkThrough } from './support/walk';
import { wordsIn, wordsOf } from './support/words';
import { FIRST_SAMPLE } from './support/seat';

const { sit } = trials();

/** What a text shows where a word is missing, or where a value came out as a name of the program's own. */
const NO_WORD = /undefined|\bnull\b|NaN|\[object|\b[a-z]+[A-Z][a-zA-Z]+\b/;

describe('the languages of the pane', () => {
  it('have words enough to be told apart', async () => {
    const [swedish, english] = [await wordsOf('sv'), await wordsOf('en')];
    expect([swedish.has('saknas'), english.has('saknas'), swedish.has('frame'), english.has('frame')]).toEqual([true, false, false, true]);
  });

  it.each(['sv', 'en'] as const)('are not mixed: %s', async (language) => {
    const seat = await sit({ language });
    if (!seat) return;
    await firstScreen(seat);
    const own = await wordsOf(language);
    const ofWorkbook = new Set(sampleTexts(FIRST_SAMPLE).flatMap(wordsIn));
    const foreign = new Set([...(await wordsOf(language === 'sv' ? 'en' : 'sv'))].filter((word) => !own.has(word) && !ofWorkbook.has(word)));
    const otherLanguage = language === 'sv' ? /\bEnglish\b/g : /\bSvenska\b/g;
    const found = await walkThrough(seat, async () => {
      const texts = await seat.pane.evaluate((pane) => [
        (pane as HTMLElement).innerText,
        ...[...pane.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext]')].flatMap((element) =>
          ['aria-label', 'title', 'placeholder', 'aria-valuetext'].map((name) => element.getAttribute(name) ?? ''),
        ),
      ]);
      const shown = texts.join('\n').replace(otherLanguage, '');
      return [...new Set([...wordsIn(shown).filter((word) => foreign.has(word)), ...(NO_WORD.exec(shown) ?? [])])];
    });
    expect(found).toEqual([]);
  });
});

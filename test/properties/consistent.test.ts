import fc from 'fast-check';
import { describeFinding, inspect } from '../support/inspect';
import { Choice } from './choice';
import { chooseTyping, consistentDrafts, placeDrafts } from './consistent-workbook';

describe('a workbook that is consistent to rounding', () => {
  it('gives no error and no warning', () => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const choice = new Choice(generate);
        const drafts = consistentDrafts(choice);
        const { workbook } = placeDrafts(drafts, chooseTyping(choice, drafts), choice.one('below', 'beside', 'own-sheets'));
        const { tables, findings } = inspect(workbook);
        expect(findings.filter(({ severity }) => severity !== 'info').map(describeFinding)).toEqual([]);
        expect(tables).toHaveLength(drafts.length);
      }),
      { numRuns: 400, endOnFailure: true },
    );
  });
});

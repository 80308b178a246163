import { freezeNameProblem } from '../../../src/app/write/freeze-name';

describe('the name to freeze under', () => {
  it('is not one that is taken, however it is spelt, nor that of the last run in either language', () => {
    for (const name of ['Utskick 12 november', 'utskick  12 NOVEMBER', 'Senaste körning', 'Last run']) {
      expect(freezeNameProblem(name, [{ name: 'Utskick 12 november' }])).toEqual({ code: 'freeze-name-taken', name });
    }
    expect(freezeNameProblem('Utskick 13 november', [{ name: 'Utskick 12 november' }])).toBeNull();
  });

  it('has a longest length', () => {
    expect(freezeNameProblem('a'.repeat(100), [])).toBeNull();
    expect(freezeNameProblem('a'.repeat(101), [])).toEqual({ code: 'freeze-name-too-long', longest: 100 });
  });
});

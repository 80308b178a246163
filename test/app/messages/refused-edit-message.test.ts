import { refusedEditMessage } from '../../../src/app/messages/refused-edit-message';
import { HostError } from '../../../src/workbook/host-problem';
import { UnwritableCellError } from '../../../src/workbook/write/unwritable-cell-error';

it.each(['array-formula', 'data-table', 'table-header'] as const)('says where and why a cell of %s was not changed', (binding) => {
  const error = new UnwritableCellError('Volymer', 2, 1, binding);
  const [swedish, english] = [refusedEditMessage(error, 'sv'), refusedEditMessage(error, 'en')];
  for (const { cause, next } of [swedish, english]) {
    expect(cause).toMatch(/^Volymer!B3: [A-ZÅÄÖ].+\.$/);
    expect(next).toMatch(/\.$/);
  }
  expect(swedish.cause).not.toBe(english.cause);
});

it('says of a protected sheet what is said elsewhere', () => {
  expect(refusedEditMessage(new HostError({ kind: 'protected-sheets', sheets: ['Budget'] }), 'sv').cause).toContain('Budget');
});

import { openExcel } from '../../support/open-excel';
import { smallWorkbook } from '../../support/small-workbook';
import type { ObjectType } from '../protocol/object-type';
import { namesOf, prototypeOf } from '../protocol/real-members';
import { allTypes } from './all-types';

const tables = Object.entries(allTypes) as unknown as [string, ObjectType][];
/** No classes of the library's `Excel`: services that it asks for. */
const SERVICE = 'Microsoft.';

/** Members of a class as the protocol names them. */
function membersOf(prototype: object): { properties: Set<string>; settable: Set<string>; methods: Set<string> } {
  const scalars = namesOf(prototype, '_scalarPropertyOriginalNames');
  const updateable: unknown = Reflect.get(prototype, '_scalarPropertyUpdateable');
  const isSettable = (index: number): boolean => !Array.isArray(updateable) || updateable[index] === true;
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const navigation = namesOf(prototype, '_navigationPropertyNames').map(capital);
  return {
    properties: new Set([...scalars, ...navigation]),
    settable: new Set(scalars.filter((_, index) => isSettable(index))),
    methods: new Set(Object.getOwnPropertyNames(prototype).map(capital)),
  };
}

describe('the tables of the emulated objects', () => {
  let library: unknown;
  beforeAll(async () => {
    const { close } = await openExcel(smallWorkbook('Blad1'));
    close();
    library = Reflect.get(globalThis, 'Excel');
  });

  it.each(tables.filter(([name]) => !name.startsWith(SERVICE)))('%s has no member that Excel has not', (name, type) => {
    const prototype = prototypeOf(library, name);
    expect(prototype).not.toBeNull();
    const real = membersOf(prototype ?? {});
    expect(Object.keys(type.get ?? {}).filter((member) => !real.properties.has(member))).toEqual([]);
    expect(Object.keys(type.set ?? {}).filter((member) => !real.settable.has(member))).toEqual([]);
    expect(Object.keys(type.call ?? {}).filter((member) => !real.methods.has(member) && !member.startsWith('_'))).toEqual([]);
    expect((type.scalars ?? []).filter((member) => !(member in (type.get ?? {})))).toEqual([]);
  });
});

import { sheetOf } from '../other-handles';
import type { Handle, ObjectType, ObjectTypes } from '../../protocol/object-type';
import { countArgument, oneOf } from '../arguments';
import type { FormatHandle } from '../handles';
import { alignmentProperties } from './alignment-properties';
import { BORDER_INDEXES, edgeOf, otherSideOf, type BorderIndex } from './border-edges';
import { borderProperties } from './border-properties';
import { changeLook, commonLook } from './change-look';
import { fillProperties } from './fill-properties';
import { fontProperties } from './font-properties';
import type { FormatProperties } from './format-property';
import { protectionProperties } from './protection-properties';
import { sizeMembers } from './size-members';

interface BorderHandle extends FormatHandle {
  readonly index: BorderIndex;
}

const lookMembers = (properties: FormatProperties): Required<Pick<ObjectType<FormatHandle>, 'get' | 'set' | 'scalars'>> => ({
  get: Object.fromEntries(Object.entries(properties).map(([name, property]) => [
    capitalized(name),
    (session, handle) => commonLook(sheetOf(session, handle), handle.areas, property),
  ])),
  set: Object.fromEntries(Object.entries(properties).map(([name, property]) => [
    capitalized(name),
    (session, handle, value) => { changeLook(sheetOf(session, handle), handle.areas, property, value); },
  ])),
  scalars: Object.keys(properties).map(capitalized),
});

const alignment = lookMembers(alignmentProperties);

const rangeFormat: ObjectType<FormatHandle> = {
  get: {
    ...alignment.get,
    ...sizeMembers.get,
    AutoIndent: () => false,
    Fill: (_, { sheet, areas }) => ({ type: 'RangeFill', sheet, areas }),
    Font: (_, { sheet, areas }) => ({ type: 'RangeFont', sheet, areas }),
    Borders: (_, { sheet, areas }) => ({ type: 'RangeBorderCollection', sheet, areas }),
    Protection: (_, { sheet, areas }) => ({ type: 'FormatProtection', sheet, areas }),
  },
  set: { ...alignment.set, ...sizeMembers.set },
  call: sizeMembers.call,
  scalars: [...alignment.scalars, ...sizeMembers.scalars],
};

const rangeFill: ObjectType<FormatHandle> = {
  ...lookMembers(fillProperties),
  call: {
    Clear: (session, handle) => {
      changeLook(sheetOf(session, handle), handle.areas, fillProperties['pattern'] ?? { get: () => null }, 'None');
    },
  },
};

const borderCollection: ObjectType<FormatHandle> = {
  items: (_, handle) => BORDER_INDEXES.map((index) => borderHandle(handle, index)),
  get: { Count: () => BORDER_INDEXES.length },
  call: {
    GetItem: (_, handle, [index]) => borderHandle(handle, oneOf(index, BORDER_INDEXES)),
    GetItemAt: (_, handle, [index]) => borderHandle(handle, BORDER_INDEXES[countArgument(index, 0, BORDER_INDEXES.length - 1)] ?? 'EdgeTop'),
  },
  scalars: ['Count'],
};

const BORDER_PROPERTIES = ['style', 'weight', 'color', 'tintAndShade'] as const;

const rangeBorder: ObjectType<BorderHandle> = {
  identity: (_, { index }) => ({ Id: index }),
  get: {
    SideIndex: (_, { index }) => index,
    ...Object.fromEntries(BORDER_PROPERTIES.map((name) => [capitalized(name), (session, handle: BorderHandle) => {
      const common = (found: ReturnType<typeof edges>, thing: string): unknown => {
        const values = found.map(({ area, property }) => commonLook(sheetOf(session, handle), [area], property(thing)));
        return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
      };
      const others = edges(handle, otherSideOf);
      const isOnOthers = others.length > 0 && common(edges(handle), 'style') === 'None';
      return common(isOnOthers ? others : edges(handle), name);
    }] satisfies [string, NonNullable<ObjectType<BorderHandle>['get']>[string]])),
  },
  set: Object.fromEntries(BORDER_PROPERTIES.map((name) => [capitalized(name), (session, handle: BorderHandle, value) => {
    for (const { area, property } of edges(handle)) changeLook(sheetOf(session, handle), [area], property(name), value);
  }] satisfies [string, NonNullable<ObjectType<BorderHandle>['set']>[string]])),
  scalars: ['SideIndex', ...BORDER_PROPERTIES.map(capitalized)],
};

export const formatTypes: ObjectTypes = {
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: lookMembers(fontProperties),
  RangeBorderCollection: borderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: lookMembers(protectionProperties),
};

function borderHandle({ sheet, areas }: FormatHandle, index: BorderIndex): BorderHandle & Handle {
  return { type: 'RangeBorder', sheet, areas, index };
}

function edges({ areas, index }: BorderHandle, sideOf = edgeOf) {
  return areas.flatMap((whole) => {
    const edge = sideOf(whole, index);
    if (edge === null) return [];
    const properties = borderProperties(edge.side);
    return [{ area: edge.area, property: (name: string) => properties[name] ?? { get: () => null } }];
  });
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

import { notFound } from '../../protocol/excel-error';
import type { Handle, ObjectType, ObjectTypes } from '../../protocol/object-type';
import { textArgument } from '../arguments';

interface SettingHandle extends Handle {
  readonly key: string;
}

/** The same as `Office.context.document.settings`. */
const collection: ObjectType = {
  items: ({ model }) => Object.keys(model.settings).map(handleOf),
  call: {
    GetCount: ({ model }) => Object.keys(model.settings).length,
    GetItem: ({ model }, _handle, [key]) => {
      const name = textArgument(key);
      if (!Object.hasOwn(model.settings, name)) throw notFound();
      return handleOf(name);
    },
    GetItemOrNullObject: ({ model }, _handle, [key]) => {
      const name = textArgument(key);
      return Object.hasOwn(model.settings, name) ? handleOf(name) : null;
    },
    // One that is there gets the new value.
    Add: ({ model }, _handle, [key, value]) => {
      const name = textArgument(key);
      model.settings[name] = value;
      return handleOf(name);
    },
  },
};

const setting: ObjectType<SettingHandle> = {
  identity: (_session, { key }) => ({ _Id: key }),
  scalars: ['Key', 'Value', '_Id'],
  get: {
    Key: (_session, { key }) => key,
    _Id: (_session, { key }) => key,
    Value: ({ model }, { key }) => {
      if (!Object.hasOwn(model.settings, key)) throw notFound();
      return model.settings[key];
    },
  },
  set: { Value: ({ model }, { key }, value) => { model.settings[key] = value; } },
  call: {
    Delete: ({ model }, { key }) => {
      if (!Object.hasOwn(model.settings, key)) throw notFound();
      model.settings = Object.fromEntries(Object.entries(model.settings).filter(([name]) => name !== key));
      return null;
    },
  },
};

export const settingsTypes: ObjectTypes = { SettingCollection: collection, Setting: setting };

function handleOf(key: string): SettingHandle {
  return { type: 'Setting', key };
}

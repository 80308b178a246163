import { xmlNamespace } from '../../model/xml-namespace';
import type { WorkbookModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { ExcelError, invalidArgument, notFound } from '../../protocol/excel-error';
import type { Handle, ObjectType, ObjectTypes } from '../../protocol/object-type';
import { textArgument } from '../arguments';

interface PartHandle extends Handle {
  readonly id: string;
}

interface PartsHandle extends Handle {
  readonly namespace: string;
}

type Part = WorkbookModel['customXml'][number];

const collection: ObjectType = {
  items: ({ model }) => model.customXml.map(handleOf),
  call: {
    GetCount: ({ model }) => model.customXml.length,
    GetItem: ({ model }, _handle, [id]) => there(model.customXml.find((part) => part.id === id)),
    GetItemOrNullObject: ({ model }, _handle, [id]) => orNull(model.customXml.find((part) => part.id === id)),
    GetByNamespace: (_session, _handle, [namespace]): PartsHandle => ({ type: 'CustomXmlPartScopedCollection', namespace: textArgument(namespace) }),
    Add: (session, _handle, [xml]) => {
      const text = textArgument(xml);
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, namespace: namespaceOf(text), xml: text };
      session.model.customXml.push(part);
      return handleOf(part);
    },
  },
};

const scopedCollection: ObjectType<PartsHandle> = {
  items: (session, handle) => partsOf(session, handle).map(handleOf),
  call: {
    GetCount: (session, handle) => partsOf(session, handle).length,
    GetItem: (session, handle, [id]) => there(partsOf(session, handle).find((part) => part.id === id)),
    GetItemOrNullObject: (session, handle, [id]) => orNull(partsOf(session, handle).find((part) => part.id === id)),
    // An error where there is not exactly one, says the documentation; which one for several is our reading.
    GetOnlyItem: (session, handle) => {
      const parts = partsOf(session, handle);
      if (parts.length > 1) throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
      return there(parts[0]);
    },
    GetOnlyItemOrNullObject: (session, handle) => {
      const parts = partsOf(session, handle);
      return parts.length === 1 ? orNull(parts[0]) : null;
    },
  },
};

const part: ObjectType<PartHandle> = {
  identity: (_session, { id }) => ({ Id: id }),
  scalars: ['Id', 'NamespaceUri'],
  get: {
    Id: (session, handle) => partOf(session, handle).id,
    NamespaceUri: (session, handle) => partOf(session, handle).namespace,
  },
  call: {
    GetXml: (session, handle) => partOf(session, handle).xml,
    SetXml: (session, handle, [xml]) => {
      const text = textArgument(xml);
      Object.assign(partOf(session, handle), { namespace: namespaceOf(text), xml: text });
      return null;
    },
    Delete: ({ model }, { id }) => {
      const at = model.customXml.findIndex((candidate) => candidate.id === id);
      if (at === -1) throw notFound();
      model.customXml.splice(at, 1);
      return null;
    },
  },
};

export const customXmlTypes: ObjectTypes = { CustomXmlPartCollection: collection, CustomXmlPartScopedCollection: scopedCollection, CustomXmlPart: part };

function partsOf({ model }: EmulatorSession, { namespace }: PartsHandle): Part[] {
  return model.customXml.filter((candidate) => candidate.namespace === namespace);
}

function partOf({ model }: EmulatorSession, { id }: PartHandle): Part {
  const found = model.customXml.find((candidate) => candidate.id === id);
  if (!found) throw notFound();
  return found;
}

function handleOf({ id }: Part): PartHandle {
  return { type: 'CustomXmlPart', id };
}

function there(found: Part | undefined): PartHandle {
  if (!found) throw notFound();
  return handleOf(found);
}

function orNull(found: Part | undefined): PartHandle | null {
  return found ? handleOf(found) : null;
}

/** XML that is not well formed is an InvalidArgument. */
function namespaceOf(xml: string): string {
  const namespace = xmlNamespace(xml);
  if (namespace === null) throw invalidArgument();
  return namespace;
}

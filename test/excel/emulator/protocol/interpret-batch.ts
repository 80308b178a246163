import type { Batch, BatchAction, BatchAnswer, BatchError, ObjectPath } from './batch';
import type { EmulatorSession } from './emulator-session';
import { ExcelError, notEmulated } from './excel-error';
import { callMember, getMember, identityOf, isHandle, itemOf, setMember } from './members';
import type { Handle } from './object-type';
import { query } from './query';

/**
 * Carries out a batch, action by action. What ran before an action that fails keeps its effect, and its results are answered beside the
 * error, as Excel does. Throws only what is a mistake of the emulator itself.
 */
export function interpretBatch(batch: Batch, session: EmulatorSession): BatchAnswer {
  const run = new BatchRun(batch, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.carryOut(action) });
      // Without an entry among the results too the library never attaches its event handlers.
      if (action.ActionType === TRACE) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { Results: results, TraceIds: traces, Error: run.errorOf(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

const [INSTANTIATE, QUERY, METHOD, SET_PROPERTY, TRACE] = [1, 2, 3, 4, 5];

class BatchRun {
  /** Each path is followed once in a batch: a method that adds something adds it once. */
  private readonly objects = new Map<number, Handle | null>();
  /** "WorksheetCollection.getItem": what was being done when an error was thrown. */
  private location = '';

  constructor(
    private readonly batch: Batch,
    private readonly session: EmulatorSession,
  ) {}

  carryOut(action: BatchAction): unknown {
    this.location = '';
    if (action.ActionType === TRACE) return null;
    const object = this.objectAt(action.ObjectPathId);
    // The object that `…OrNullObject` did not find takes everything and does nothing.
    if (object === null) return null;
    switch (action.ActionType) {
      case INSTANTIATE:
        return identityOf(this.session, object);
      case QUERY:
        this.location = `${object.type}.load`;
        return query(this.session, object, action.QueryInfo ?? {});
      case METHOD:
        return this.callMethod(object, action);
      case SET_PROPERTY: {
        const [value] = this.argumentsOf(action.ArgumentInfo);
        this.location = locationOf(object, action.Name);
        setMember(this.session, object, action.Name, value);
        return null;
      }
    }
    throw notEmulated(`action of type ${action.ActionType}`);
  }

  errorOf(error: ExcelError, index: number): BatchError {
    return { Code: error.code, Message: error.message, Location: this.location, ActionIndex: index, HttpStatusCode: error.httpStatus };
  }

  private callMethod(object: Handle, action: BatchAction): unknown {
    const args = this.argumentsOf(action.ArgumentInfo);
    this.location = locationOf(object, action.Name);
    const value = callMember(this.session, object, action.Name, args);
    return value === undefined || isHandle(value) ? null : value;
  }

  private objectAt(id: number): Handle | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new ExcelError('InvalidObjectPath', `The batch has no object path ${id}.`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case 1:
        return { type: 'Workbook' };
      case 2:
        return { type: path.Name };
      case 6:
        return this.keptObject(path.Name);
      case 7:
        return null;
    }
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case 3: {
        const args = this.argumentsOf(path.ArgumentInfo);
        this.location = locationOf(parent, path.Name);
        return objectOf(callMember(this.session, parent, path.Name, args), this.location);
      }
      case 4:
        this.location = locationOf(parent, path.Name);
        return objectOf(getMember(this.session, parent, path.Name), this.location);
      case 5: {
        const args = this.argumentsOf(path.ArgumentInfo);
        this.location = `${parent.type}.getItem`;
        return itemOf(this.session, parent, args);
      }
    }
    throw notEmulated(`object path of type ${path.ObjectPathType}`);
  }

  private keptObject(reference: string): Handle {
    const kept = this.session.references.get(reference);
    if (!kept) throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.', 404);
    return kept;
  }

  private argumentsOf(info: ObjectPath['ArgumentInfo']): readonly unknown[] {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return args.map((argument, index) => this.argumentOf(argument, ids?.[index]));
  }

  /** An array of objects comes with an array of path ids. */
  private argumentOf(argument: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.objectAt(id);
    if (Array.isArray(id) && Array.isArray(argument)) return argument.map((part: unknown, index) => this.argumentOf(part, id[index]));
    return isPlainObject(argument) ? this.withObjects(argument) : argument;
  }

  /** Objects inside of an argument stand there by the ids of their paths: {list: {source: {_ObjectPathId: 9}}}. */
  private withObjects(argument: Readonly<Record<string, unknown>>): unknown {
    const id = argument['_ObjectPathId'];
    if (typeof id === 'number') return this.objectAt(id);
    return Object.fromEntries(Object.entries(argument).map(([name, part]) => [name, isPlainObject(part) ? this.withObjects(part) : part]));
  }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown, location: string): Handle | null {
  if (value === null || isHandle(value)) return value;
  throw new TypeError(`${location} gives no object`);
}

/** As Excel says it in `debugInfo.errorLocation`: "Range.values". */
function locationOf(object: Handle, member: string): string {
  return `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}


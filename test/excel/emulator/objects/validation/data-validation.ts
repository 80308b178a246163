import type { Area } from '../../../../../src/workbook/workbook';
import type { ValidationModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import type { ObjectType, ObjectTypes } from '../../protocol/object-type';
import { cellsIn, commonAreas, touch, withoutAreas } from '../areas/area-sets';
import { booleanArgument, objectArgument, oneOf, textArgument } from '../arguments';
import { sheetOf, type OverCellsHandle } from '../other-handles';
import { checkUnprotected } from '../protection';
import { printRule, ruleArgument, ruleType } from './validation-rule';

type Settings = Omit<ValidationModel, 'areas'>;

/** What Excel gives a rule that nothing else is said of. */
const FRESH: Settings = { rule: {}, errorAlert: null, prompt: null, ignoreBlanks: true };
const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
/** Excel's own limits, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** `Valid` is not emulated; so it is no part of what is loaded when nothing is named. */
const dataValidation: ObjectType<OverCellsHandle> = {
  scalars: ['Type', 'Rule', 'Prompt', 'ErrorAlert', 'IgnoreBlanks'],
  get: {
    Type: (session, handle) => {
      const found = settingsOver(session, handle);
      if (found === 'some') return 'MixedCriteria';
      return found === 'different' ? 'Inconsistent' : ruleType(found.rule);
    },
    // Null where the range has more than one answer: our reading.
    Rule: (session, handle) => single(session, handle, ({ rule }) => printRule(rule)),
    ErrorAlert: (session, handle) => single(session, handle, ({ errorAlert }) => errorAlert ?? NO_ALERT),
    Prompt: (session, handle) => single(session, handle, ({ prompt }) => prompt ?? NO_PROMPT),
    IgnoreBlanks: (session, handle) => single(session, handle, ({ ignoreBlanks }) => ignoreBlanks),
  },
  set: {
    // Messages that stand there are kept: our reading.
    Rule: (session, handle, value) => {
      const rule = ruleArgument(session, value);
      change(session, handle, (settings) => ({ ...(settings ?? FRESH), rule }));
    },
    ErrorAlert: (session, handle, value) => {
      const { title, message, style, showAlert } = objectArgument(value);
      const errorAlert = {
        ...messageArguments(title, message),
        style: style === undefined ? NO_ALERT.style : oneOf(style, ['Stop', 'Warning', 'Information']),
        showAlert: showAlert === undefined || booleanArgument(showAlert),
      };
      change(session, handle, (settings) => ({ ...ruled(settings), errorAlert }));
    },
    Prompt: (session, handle, value) => {
      const { title, message, showPrompt } = objectArgument(value);
      const prompt = { ...messageArguments(title, message), showPrompt: showPrompt === undefined || booleanArgument(showPrompt) };
      change(session, handle, (settings) => ({ ...ruled(settings), prompt }));
    },
    IgnoreBlanks: (session, handle, value) => {
      const ignoreBlanks = booleanArgument(value);
      change(session, handle, (settings) => ({ ...ruled(settings), ignoreBlanks }));
    },
  },
  call: {
    Clear: (session, handle) => {
      change(session, handle, () => null);
      return null;
    },
  },
};

export const validationTypes: ObjectTypes = { DataValidation: dataValidation };

/** Takes the cells out of what stood there, and lays what is to be there instead: the rest of each keeps its own. */
function change(session: EmulatorSession, handle: OverCellsHandle, changed: (settings: Settings | null) => Settings | null): void {
  const sheet = sheetOf(session, handle);
  checkUnprotected(sheet);
  const former = sheet.validations.filter(({ areas }) => touch(areas, handle.areas));
  const bare = withoutAreas(handle.areas, former.flatMap(({ areas }) => areas));
  // Worked out before anything is changed, since it may refuse.
  const parts = [...former.map((validation) => ({ areas: commonAreas(handle.areas, validation.areas), settings: changed(validation) })), ...(bare.length > 0 ? [{ areas: bare, settings: changed(null) }] : [])];
  const laid: ValidationModel[] = [];
  for (const { areas, settings } of parts) if (settings !== null) join(laid, areas, settings);
  const kept = sheet.validations.flatMap((validation) => {
    const areas = withoutAreas(validation.areas, handle.areas);
    return areas.length > 0 ? [{ ...validation, areas }] : [];
  });
  sheet.validations = [...kept, ...laid];
}

/** The whole range as one again where all of it says the same. */
function join(laid: ValidationModel[], areas: readonly Area[], settings: Settings): void {
  const same = laid.find((validation) => isSame(validation, settings));
  if (same) same.areas.push(...areas);
  else laid.push({ rule: settings.rule, errorAlert: settings.errorAlert, prompt: settings.prompt, ignoreBlanks: settings.ignoreBlanks, areas: [...areas] });
}

/** 'some': cells with and without; 'different': cells with different ones. */
function settingsOver(session: EmulatorSession, handle: OverCellsHandle): Settings | 'some' | 'different' {
  const found = sheetOf(session, handle).validations.filter(({ areas }) => touch(areas, handle.areas));
  const [first] = found;
  if (!first) return FRESH;
  if (cellsIn(found.flatMap(({ areas }) => commonAreas(areas, handle.areas))) < cellsIn(handle.areas)) return 'some';
  return found.every((other) => isSame(other, first)) ? first : 'different';
}

function single(session: EmulatorSession, handle: OverCellsHandle, read: (settings: Settings) => unknown): unknown {
  const found = settingsOver(session, handle);
  return found === 'some' || found === 'different' ? null : read(found);
}

function isSame(a: Settings, b: Settings): boolean {
  const text = ({ rule, errorAlert, prompt, ignoreBlanks }: Settings): string => JSON.stringify([rule, errorAlert ?? NO_ALERT, prompt ?? NO_PROMPT, ignoreBlanks]);
  return text(a) === text(b);
}

/** Messages belong to a rule: without one there is nothing to say them. Our reading. */
function ruled(settings: Settings | null): Settings {
  if (settings === null) throw invalidArgument();
  return settings;
}

function messageArguments(title: unknown, message: unknown): { title: string; message: string } {
  const given = { title: textArgument(title ?? ''), message: textArgument(message ?? '') };
  if (given.title.length > LONGEST_TITLE || given.message.length > LONGEST_MESSAGE) throw invalidArgument();
  return given;
}

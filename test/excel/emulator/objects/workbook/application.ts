import type { EmulatorSession } from '../../protocol/emulator-session';
import { notEmulated } from '../../protocol/excel-error';
import type { Handle, ObjectType } from '../../protocol/object-type';
import { oneOf, textArgument } from '../arguments';

export const application: ObjectType = {
  get: {
    // Nothing but automatic calculation is emulated.
    CalculationMode: () => 'Automatic',
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: ({ culture }) => culture.decimal,
    ThousandsSeparator: ({ culture }) => culture.thousands,
    UseSystemSeparators: () => true,
    CultureInfo: () => ({ type: 'CultureInfo' }),
  },
  set: {
    CalculationMode: (_, __, value) => {
      if (oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']) !== 'Automatic') throw notEmulated('Application.calculationMode other than Automatic');
    },
  },
  call: {
    Calculate: (session, _, [type]) => {
      oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
      session.calculate();
      return null;
    },
    SuspendApiCalculationUntilNextSync: (session) => {
      session.suspendCalculation();
      return null;
    },
    // Base64 of a file; without it an empty workbook, which nobody here asks for.
    CreateWorkbook: (_, __, [file]): WorkbookCreatedHandle => ({ type: 'WorkbookCreated', file: textArgument(file) }),
    // Nobody sees the emulator's screen.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  scalars: ['CalculationMode', 'CalculationState', 'CalculationEngineVersion', 'DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators'],
};

interface WorkbookCreatedHandle extends Handle {
  readonly type: 'WorkbookCreated';
  readonly file: string;
}

/** A workbook that is not seen yet. Opened, it is in a window of its own, where this emulator does not follow. */
export const workbookCreated: ObjectType<WorkbookCreatedHandle> = {
  call: {
    Open: ({ runtime }, { file }) => {
      runtime.opened.push(new Uint8Array(Buffer.from(file, 'base64')));
      return null;
    },
  },
};

export const cultureInfo: ObjectType = {
  get: {
    Name: ({ culture }: EmulatorSession) => culture.name,
    NumberFormat: () => ({ type: 'NumberFormatInfo' }),
  },
  scalars: ['Name'],
};

export const numberFormatInfo: ObjectType = {
  get: {
    NumberDecimalSeparator: ({ culture }) => culture.decimal,
    NumberGroupSeparator: ({ culture }) => culture.thousands,
  },
  scalars: ['NumberDecimalSeparator', 'NumberGroupSeparator'],
};

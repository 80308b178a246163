import type { EmulatorSession } from '../../protocol/emulator-session';
import { notEmulated } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { oneOf } from '../arguments';

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
    // Nobody sees the emulator's screen.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  scalars: ['CalculationMode', 'CalculationState', 'CalculationEngineVersion', 'DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators'],
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

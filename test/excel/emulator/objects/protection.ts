import type { Area } from '../../../../src/workbook/workbook';
import { formatsIn } from '../model/area-formats';
import type { SheetModel } from '../model/workbook-model';
import type { EmulatorSession } from '../protocol/emulator-session';
import { accessDenied, ExcelError, invalidArgument, notEmulated } from '../protocol/excel-error';
import type { ObjectType, ObjectTypes } from '../protocol/object-type';
import { booleanArgument, objectArgument, textArgument } from './arguments';
import { sheetOf, type SheetPartHandle } from './other-handles';

/** Contents: a protected sheet lets nobody change locked cells. Throws AccessDenied. */
export function checkWritable(sheet: SheetModel, areas: readonly Area[]): void {
  if (sheet.protection === null) return;
  for (const area of areas) for (const format of formatsIn(sheet, area)) if (format.isLocked) throw accessDenied();
}

/** Looks of cells, and rules for looks; rows and columns have permissions of their own. */
export function checkFormattable(sheet: SheetModel, permission: 'allowFormatCells' | 'allowFormatRows' | 'allowFormatColumns' = 'allowFormatCells'): void {
  checkAllowed(sheet, permission);
}

export function checkAllowed(sheet: SheetModel, permission: Permission): void {
  if (sheet.protection !== null && sheet.protection.allows[permission] !== true) throw accessDenied();
}

/** What no permission opens on a protected sheet: rules for what may be typed, a new filter. */
export function checkUnprotected(sheet: SheetModel): void {
  if (sheet.protection !== null) throw accessDenied();
}

/** Sheets that come, go, move, are renamed or hidden. */
export function checkStructure({ model }: EmulatorSession): void {
  if (model.isProtected) throw accessDenied();
}

type Permission = (typeof PERMISSIONS)[number];

const PERMISSIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

const worksheetProtection: ObjectType<SheetPartHandle> = {
  scalars: ['Protected', 'Options'],
  get: {
    Protected: (session, handle) => sheetOf(session, handle).protection !== null,
    // Our reading: a sheet that is not protected has no options.
    Options: (session, handle) => {
      const { protection } = sheetOf(session, handle);
      return protection && { ...Object.fromEntries(PERMISSIONS.map((name) => [name, protection.allows[name] === true])), selectionMode: 'Normal' };
    },
  },
  call: {
    Protect: (session, handle, [options, password]) => {
      const sheet = sheetOf(session, handle);
      if (sheet.protection !== null) throw alreadyProtected();
      sheet.protection = { password: passwordArgument(password), allows: permissions(options) };
      return null;
    },
    Unprotect: (session, handle, [password]) => {
      const sheet = sheetOf(session, handle);
      // The documentation says InvalidArgument of a wrong password where protection is paused; we take it to be the same here.
      if (sheet.protection !== null && sheet.protection.password !== null && sheet.protection.password !== password) throw invalidArgument();
      sheet.protection = null;
      return null;
    },
  },
};

const workbookProtection: ObjectType = {
  scalars: ['Protected'],
  get: { Protected: ({ model }) => model.isProtected },
  call: {
    Protect: ({ model }, _handle, [password]) => {
      if (model.isProtected) throw alreadyProtected();
      if (passwordArgument(password) !== null) throw notEmulated('password of a workbook');
      model.isProtected = true;
      return null;
    },
    Unprotect: ({ model }, _handle, [password]) => {
      if (passwordArgument(password) !== null) throw notEmulated('password of a workbook');
      model.isProtected = false;
      return null;
    },
  },
};

export const protectionTypes: ObjectTypes = { WorksheetProtection: worksheetProtection, WorkbookProtection: workbookProtection };

function permissions(options: unknown): Record<string, boolean> {
  const allows: Record<string, boolean> = {};
  for (const [name, value] of Object.entries(options === null || options === undefined ? {} : objectArgument(options))) {
    if (name === 'selectionMode') {
      if (value !== 'Normal') throw notEmulated(`WorksheetProtectionOptions.selectionMode ${String(value)}`);
    } else if (PERMISSIONS.some((permission) => permission === name)) allows[name] = booleanArgument(value);
    else throw invalidArgument();
  }
  return allows;
}

function passwordArgument(password: unknown): string | null {
  return password === null || password === undefined || password === '' ? null : textArgument(password);
}

/** It fails, says the documentation, and does not say how: this is our reading. */
function alreadyProtected(): ExcelError {
  return new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.', 400);
}

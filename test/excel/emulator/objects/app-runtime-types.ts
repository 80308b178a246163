import { textArgument } from './arguments';
import { invalidArgument } from '../protocol/excel-error';
import type { ObjectType, ObjectTypes } from '../protocol/object-type';

/** What `Office.addin.showAsTaskpane()` and `hide()` ask for in a shared runtime. */
const appRuntime: ObjectType = {
  call: {
    GetAppRuntimeState: ({ runtime }) => runtime.state,
    SetAppRuntimeState: ({ runtime }, _, [wanted]) => {
      const state = textArgument(wanted);
      if (state !== 'Visible' && state !== 'Background' && state !== 'Inactive') throw invalidArgument();
      runtime.state = state;
      runtime.asked.push(state);
      return null;
    },
  },
};

export const appRuntimeTypes: ObjectTypes = { 'Microsoft.AppRuntime.AppRuntimeService': appRuntime };

import type { ObjectTypes } from '../protocol/object-type';
import { chartTypes } from './charts/chart-types';
import { conditionalFormatTypes } from './conditional-formats/conditional-format';
import { customXmlTypes } from './parts/custom-xml';
import { settingsTypes } from './parts/settings';
import { protectionTypes } from './protection';
import { filterTypes } from './sheet/filters';
import { freezePanesTypes } from './sheet/freeze-panes';
import { pageLayoutTypes } from './sheet/page-layout';
import { validationTypes } from './validation/data-validation';

/** What lies over cells, and what belongs to a sheet or to the workbook beside its cells. */
export const otherTypes: ObjectTypes = {
  ...conditionalFormatTypes,
  ...validationTypes,
  ...freezePanesTypes,
  ...pageLayoutTypes,
  ...chartTypes,
  ...customXmlTypes,
  ...settingsTypes,
  ...protectionTypes,
  ...filterTypes,
};

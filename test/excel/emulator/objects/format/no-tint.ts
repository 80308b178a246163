import { notEmulated } from '../../protocol/excel-error';
import type { FormatProperty } from './format-property';

/** The model knows worked out colours only, so none is lighter or darker than itself. */
export const noTint: FormatProperty = {
  get: () => 0,
  set: (format, value) => {
    if (value !== 0) throw notEmulated('tintAndShade other than 0');
    return format;
  },
};

import type { Culture } from '../protocol/emulator-session';

export const MONTHS: Readonly<Record<Culture['name'], readonly string[]>> = {
  'sv-SE': ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  'en-US': ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** From Sunday. */
export const WEEKDAYS: Readonly<Record<Culture['name'], readonly string[]>> = {
  'sv-SE': ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  'en-US': ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

import type { Culture } from '../protocol/emulator-session';

/** Between thousands stands a space that does not break. */
export const SWEDISH: Culture = { name: 'sv-SE', decimal: ',', thousands: '\u00a0', list: ';' };

export const ENGLISH: Culture = { name: 'en-US', decimal: '.', thousands: ',', list: ',' };

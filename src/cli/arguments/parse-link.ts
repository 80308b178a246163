import type { LinkChoice } from '../../app/options';
import { ArgumentError } from './argument-error';
import { parseFraction } from './parse-share';

/**
 * "ITEM=ACTIVITY" or "ITEM=ACTIVITY:SHARE". Labels may hold a colon: only what follows the last one and is a share
 * above 0 and at most 1 (0,5 or 50%) is taken as one. Throws an ArgumentError.
 */
export function parseLink(value: string): LinkChoice {
  const equals = value.indexOf('=');
  const item = value.slice(0, equals).trim();
  const rest = value.slice(equals + 1).trim();
  const colon = rest.lastIndexOf(':');
  const share = colon < 0 ? null : parseFraction(rest.slice(colon + 1));
  const activity = share === null ? rest : rest.slice(0, colon).trim();
  if (equals < 0 || item === '' || activity === '') throw new ArgumentError({ code: 'bad-link', value });
  return { item, activity, share };
}

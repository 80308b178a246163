/** Of a person who has chosen the colours of everything: what carries the meaning here is shape and words. */
export const FORCED = '@media (forced-colors: active)';

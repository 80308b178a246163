/** Labels at least this alike are the same thing, spelt differently where the score is below 1. */
export const NEAR_LABEL_SCORE = 0.8;

/** Equal labels, whatever their spaces and letters' size. */
export const CERTAIN_SCORE = 1;

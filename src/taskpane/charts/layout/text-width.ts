/** How wide a text is, in px; sizes in px. */
export type TextWidth = (text: string, size: number, isBold?: boolean) => number;

/** Of a usual letter, in sizes: for where no text can be measured. */
const USUAL = 0.56;
const USUAL_BOLD = 0.6;

export const usualTextWidth: TextWidth = (text, size, isBold = false) => text.length * size * (isBold ? USUAL_BOLD : USUAL);

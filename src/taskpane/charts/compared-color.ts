/** Of the scenario that is compared with: the pane's theme says it, beside Fluent's own tokens. */
export const COMPARED_COLOR = 'var(--colorCompared, #7A3EA8)';

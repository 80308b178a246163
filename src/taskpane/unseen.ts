import type { GriffelStyle } from '@fluentui/react-components';

/** For a screen reader only. */
export const UNSEEN: GriffelStyle = { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' };

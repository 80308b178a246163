import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Fluent's own, with one more colour: that of a scenario which is compared with. */
export interface PaneTheme extends Theme {
  readonly colorCompared: string;
}

export const LIGHT: PaneTheme = { ...webLightTheme, colorCompared: '#7A3EA8' };

/** Danger and success in letters: Fluent's own are too dark on a dark ground to be read. */
export const DARK: PaneTheme = {
  ...webDarkTheme,
  colorCompared: '#C8A2E8',
  colorStatusDangerForeground1: '#E8838C',
  colorStatusSuccessForeground1: '#6FC26F',
};

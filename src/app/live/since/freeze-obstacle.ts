/** There is no plan; it was never written, and is shown before it is; or another one is chosen in the pane than stands on the sheets. */
export type FreezeObstacle = 'unplanned' | 'neverWritten' | 'unwritten';

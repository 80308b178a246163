/** Hidden names of the places that are read back. They follow when rows are inserted, whatever language the sheet is in. */
export const ANCHORS = {
  selector: 'volymplan.valt',
  countsChanges: 'volymplan.forandringar',
  /** The three limits, below one another: share, least amount, nearness; their units beside them. */
  limits: 'volymplan.granser',
  /** Bodies of the lists, without their headers. */
  scenarios: 'volymplan.scenarier',
  volumeChanges: 'volymplan.volymandringar',
  otherByActivity: 'volymplan.ovrigt',
} as const;

export type Anchor = keyof typeof ANCHORS;

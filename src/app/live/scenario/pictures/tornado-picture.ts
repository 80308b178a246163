/** What moves the total most, as plain numbers for a tornado: how much more is left (above zero) or missing (below). */
export interface TornadoPicture {
  /** Where it stands today: "3 480 saknas". */
  readonly today: string;
  /** How much more would have to be left to meet the frame; null where there is none. */
  readonly toFrame: number | null;
  readonly frameName: string;
  /** The largest first. */
  readonly bars: readonly TornadoBar[];
  /** What lies to the left and to the right. */
  readonly ends: readonly [string, string];
}

export interface TornadoBar {
  readonly name: string;
  /** The step it was moved: "±1 procentenhet/år". */
  readonly note: string;
  /** At most 0. */
  readonly low: number;
  readonly lowText: string;
  /** At least 0. */
  readonly high: number;
  readonly highText: string;
}

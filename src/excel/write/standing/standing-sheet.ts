import type { StandingDress } from '../dress/standing-dress';
import type { Look } from '../looks/look';

/** What of a sheet must be known before it is written, besides what the reader tells. */
export interface StandingSheet {
  readonly dress: StandingDress;
  /** By A1: of the cells that others are to look like, and of those whose links change. */
  readonly looks: ReadonlyMap<string, Look>;
  /** By A1: of the cells that are written without another format. */
  readonly numberFormats: ReadonlyMap<string, string>;
}

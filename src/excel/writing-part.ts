import { contentsOf } from './undo/contents';
import { refuseChangedSince, withRemembered } from './undo/last-write';
import { putBack } from './undo/put-back';
import { writePlan } from './write-plan-whole';

/** What `loadWriting` fetches. */
export const writing = { contentsOf, putBack, refuseChangedSince, withRemembered, writePlan };

import type { EditTerms } from '../edit/edit-terms';
import type { Planned } from '../../working';
import type { Reading } from '../../reading';

export function editTermsOf({ time }: Reading, { basis }: Planned): EditTerms {
  return { today: time.slice(0, 'yyyy-mm-dd'.length), language: basis.language };
}

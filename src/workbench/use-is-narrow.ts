import { useSyncExternalStore } from 'react';

/** Below this there is no room for a sheet and the pane beside each other. */
const QUERY = '(max-width: 899.98px)';

export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(QUERY);
      query.addEventListener('change', listener);
      return () => {
        query.removeEventListener('change', listener);
      };
    },
    () => matchMedia(QUERY).matches,
  );
}

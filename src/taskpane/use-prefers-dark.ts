import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** As the browser says, and follows it. */
export function usePrefersDark(): boolean {
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

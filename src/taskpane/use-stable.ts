import { useRef } from 'react';

/** The value that was given before, where the new one says the same: what hangs on it is then not drawn again. For small plain data. */
export function useStable<T>(value: T): T {
  const told = JSON.stringify(value);
  const kept = useRef({ value, told });
  if (kept.current.told !== told) kept.current = { value, told };
  return kept.current.value;
}

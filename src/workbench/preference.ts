const PREFIX = 'volymplan.';

/** What a person chose last on this computer; null where there is nothing, or where the browser keeps nothing for us. */
export function preference(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

export function setPreference(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // It is asked for again next time.
  }
}

import { Storage, StorageType, UI, Utilities } from '@microsoft/office-js-helpers/dist/office.helpers.min.js';

/**
 * The one place that knows Microsoft's helpers: what of them still serves. Their sign-in and dialogs do not: they keep tokens in
 * the browser's storage.
 */

const CONTAINER = 'volymplan';

/** A preference of the person at this computer; null where there is none, or where the browser keeps nothing for us. */
export function preference(key: string): string | null {
  try {
    const value: unknown = new Storage<unknown>(CONTAINER, StorageType.LocalStorage).get(key);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing for us, as it may for a page inside another's. */
export function setPreference(key: string, value: string): boolean {
  try {
    new Storage<unknown>(CONTAINER, StorageType.LocalStorage).set(key, value);
    return true;
  } catch {
    return false;
  }
}

/** To the browser's console, for whoever is asked for help. */
export function logError(error: unknown): void {
  Utilities.log(error instanceof Error ? error : String(error));
}

/** A banner at the top of the page, where the pane itself could not be shown. */
export function showBanner(message: string, title: string): void {
  UI.notify(message, title, 'error');
}

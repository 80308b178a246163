/**
 * The one place that knows Microsoft's helpers: what of them still serves. Their sign-in and dialogs do not: they keep tokens in
 * the browser's storage. They are fetched when something has gone wrong, and weigh nothing until then.
 */
const load = () => import('@microsoft/office-js-helpers/dist/office.helpers.min.js');

/** To the browser's console, for whoever is asked for help; never rejects. */
export async function logError(error: unknown): Promise<void> {
  try {
    const { Utilities } = await load();
    Utilities.log(error instanceof Error ? error : String(error));
  } catch {
    // There is nobody left to tell.
  }
}

/** A banner at the top of the page, where the pane itself could not be shown. Rejects where not even that can be had. */
export async function showBanner(message: string, title: string): Promise<void> {
  const { UI } = await load();
  UI.notify(message, title, 'error');
}

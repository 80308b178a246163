/** Once the page has loaded, its own files are kept by a worker, so that it opens without a network too. Not where the browser has none. */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => {
    navigator.serviceWorker.register('service-worker.js').catch(() => undefined);
  });
}

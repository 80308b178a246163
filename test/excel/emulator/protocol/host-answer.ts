/** How Excel answers a request: with a batch's answer as JSON, or by refusing the whole of it before any of it was carried out. */
export type HostAnswer = { readonly kind: 'answer'; readonly body: string } | { readonly kind: 'refused'; readonly code: string; readonly message: string };

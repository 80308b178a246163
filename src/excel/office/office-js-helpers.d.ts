/**
 * What is used of @microsoft/office-js-helpers. Its own types bring those of an office.js of 2018 with them, which would
 * mix with today's.
 */
declare module '@microsoft/office-js-helpers/dist/office.helpers.min.js' {
  export const Utilities: { log(error: Error | string): void };
  export const UI: { notify(message: string, title: string, type: 'warning' | 'error'): void };
}

import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';

/** Filled in when the pages are built: the page's own files, each with what tells its versions apart. */
declare const OWN_FILES: PrecacheEntry[];

/**
 * Keeps the page's own files and nothing else, and answers from them, so that the page opens without a network. A new version is fetched whole
 * beside the old one, and takes over when no page of the old one is open any longer: no page gets parts of two.
 */
cleanupOutdatedCaches();
precacheAndRoute(OWN_FILES);

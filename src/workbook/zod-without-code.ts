import * as z from 'zod/mini';

/**
 * For a page whose content security policy lets no text become code, which zod would try for speed. To be imported before any
 * other file that describes something in zod: it is when they are described that zod decides.
 */
z.config({ jitless: true });

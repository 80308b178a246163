import { detachText } from '../xml/detach-text';

/** Longer texts are rarely the same twice. */
const MAX_SHARED_LENGTH = 100;

/** Beyond this many different texts a list of them costs more than it saves. */
const MAX_SHARED_TEXTS = 50_000;

/** Gives the same string object for the same text, for files that write their texts in the cells. */
export function textSharing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > MAX_SHARED_LENGTH) return detachText(text);
    const shared = known.get(text);
    if (shared !== undefined) return shared;
    const own = detachText(text);
    if (known.size < MAX_SHARED_TEXTS) known.set(own, own);
    return own;
  };
}

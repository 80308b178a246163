import { sortedText } from './write/own/find/stored-state';

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/**
 * What was remembered, in a state that knows nothing of it: all that is another in `to` than in `from` is so in what is given, and the rest is
 * `base`'s. All three are JSON objects as text, null for none; objects within them are gone through key by key, lists are taken whole.
 */
export function carryOver(base: string | null, { from, to }: { readonly from: string | null; readonly to: string }): string {
  const target = objectOf(to);
  // Where nothing was kept: the kind of state that it is, and none of what it holds.
  const empty = emptied(target);
  return sortedText(merged(base === null ? empty : objectOf(base), from === null ? empty : objectOf(from), target));
}

function merged(base: JsonObject, from: JsonObject, to: JsonObject): JsonObject {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(to)])];
  return Object.fromEntries(keys.flatMap((key): [string, Json][] => {
    const [was, then, now] = [base[key], from[key], to[key]];
    if (isObject(now) && (isObject(was) || was === undefined) && (isObject(then) || then === undefined)) {
      const isHere = was !== undefined || sortedText(then) !== sortedText(now);
      return isHere ? [[key, merged(was ?? {}, then ?? {}, now)]] : [];
    }
    const value = sortedText([then]) === sortedText([now]) ? was : now;
    return value === undefined ? [] : [[key, value]];
  }));
}

function emptied(state: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(state).map(([key, value]): [string, Json] => [key, emptyOf(value)]));
}

function emptyOf(value: Json): Json {
  if (Array.isArray(value)) return [];
  return isObject(value) ? {} : value;
}

function objectOf(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Worked out once for each object that it is asked of: for what a sitting's screens need again and again of the same workbook. */
export function onceFor<K extends object, V>(work: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const done = known.get(of) ?? { value: work(of) };
    known.set(of, done);
    return done.value;
  };
}

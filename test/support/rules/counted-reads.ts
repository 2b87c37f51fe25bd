export interface CountedReads<T> {
  /** The value as it was, each object in it the same one at each reading. */
  readonly value: T;
  /** How often a property of it or of anything in it has been read. */
  readonly reads: () => number;
}

/** Plain data that counts how often it is read: the work of what reads it, whatever the machine. */
export const countedReads = <T extends object>(original: T): CountedReads<T> => {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const counted = <O extends object>(target: O): O => {
    const proxy = new Proxy(target, {
      get: (inner, key, receiver) => {
        reads += 1;
        const value: unknown = Reflect.get(inner, key, receiver);
        // The methods of a set work on the set itself only.
        if (typeof value !== "object" || value === null || value instanceof Set) return value;
        const seen = known.get(value) ?? counted(value);
        known.set(value, seen);
        return seen;
      },
    });
    return proxy;
  };
  return { value: counted(original), reads: () => reads };
};

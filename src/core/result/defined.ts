type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };
type Perhaps<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** What `defined` leaves: a property that may be undefined is one that may be missing. */
export type Defined<T> = Given<T> & Perhaps<T>;

/** The properties that have a value: under exactOptionalPropertyTypes one that is undefined is not one that is missing. */
export function defined<T extends object>(parts: T): Defined<T>;
export function defined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** A value or the error that stands in its place: what a user can cause is a value, only bugs throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** The value, as a result. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
/** The error that stands in the value's place. */
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads a property of something that came over the wire. */
export const member = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

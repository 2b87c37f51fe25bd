import * as v from "valibot";
import { mergeOwnIndicators, type OwnIndicator } from "./own-indicators";

const text = v.fallback(v.string(), "");
const stored = v.object({
  level1: text,
  level2: text,
  name: v.pipe(v.string(), v.nonEmpty()),
  description: text,
  target: text,
  projects: v.fallback(v.array(v.string()), []),
});

/** The list as it was stored, by this or another version: an entry without a name is left out, a field that cannot be read is empty. */
export const readOwnIndicators = (input: unknown): readonly OwnIndicator[] =>
  mergeOwnIndicators(
    [],
    Array.isArray(input)
      ? input.flatMap((one: unknown) => {
          const read = v.safeParse(stored, one);
          return read.success ? [read.output] : [];
        })
      : [],
  );

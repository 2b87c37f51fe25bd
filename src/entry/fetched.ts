import { fail } from "../core/result/result";
import type { Outcome } from "../host/ports";

/** Runs a use case that is loaded when first asked; a file that cannot be fetched (no network, a newer add-in on the server) is told as an error. */
export const fetched = async <M, T>(load: () => Promise<M>, use: (module: M) => Outcome<T>): Outcome<T> => {
  let module: M;
  try {
    module = await load();
  } catch {
    return fail({ kind: "not-loaded" });
  }
  return use(module);
};

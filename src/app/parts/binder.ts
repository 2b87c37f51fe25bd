import { fail } from "../../core/result/result";
import type { Outcome } from "../../host/ports";

/** A use case: what it works on first, then what the user asks. */
type UseCase<Host, Asked extends readonly unknown[], T> = (host: Host, ...asked: Asked) => Outcome<T>;

/**
 * Binds use cases to a host. A use case is loaded when it is first asked; a file that cannot be fetched (no network, a newer add-in on
 * the server) is told as an error.
 */
export const binder =
  <Host>(host: Host) =>
  <Asked extends readonly unknown[], T>(load: () => Promise<UseCase<Host, Asked, T>>) =>
  async (...asked: Asked): Outcome<T> => {
    let useCase: UseCase<Host, Asked, T>;
    try {
      useCase = await load();
    } catch {
      return fail({ kind: "not-loaded" });
    }
    return useCase(host, ...asked);
  };

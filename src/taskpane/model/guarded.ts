import { fail, type Result } from "../../core/result/result";
import type { HostError } from "../../host/ports";

/** Work that broke or whose parts could not be fetched, told as an error: the pane goes on. */
export const guarded = async <T>(work: () => Promise<Result<T, HostError>>): Promise<Result<T, HostError>> => {
  try {
    return await work();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
    return fail(name === "ChunkLoadError" ? { kind: "not-loaded" } : { kind: "unexpected", code: name, message });
  }
};

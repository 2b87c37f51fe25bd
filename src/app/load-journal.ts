import { ok, type Result } from "../core/result/result";
import type { HostError, PreferenceStore } from "../host/ports";
import { JOURNAL_KEY, type Journal } from "./undo/journal";
import { readJournal } from "./undo/read-journal";

/** The acts that this machine remembers. */
export const loadJournal = async (store: PreferenceStore): Promise<Result<Journal, HostError>> =>
  ok(readJournal(await store.load(JOURNAL_KEY)));

import type { HostError } from "../ports";

const BY_CODE: Readonly<Record<string, HostError>> = {
  InvalidOperationInCellEditMode: { kind: "cell-editing" },
  ActivityLimitReached: { kind: "too-many-requests" },
  RequestPayloadSizeLimitExceeded: { kind: "too-large" },
  ResponsePayloadSizeLimitExceeded: { kind: "too-large" },
  RangeExceedsLimit: { kind: "too-large" },
  AccessDenied: { kind: "access-denied" },
  PermissionDenied: { kind: "access-denied" },
  NonActiveWorkbookError: { kind: "wrong-workbook" },
  ReadOnly: { kind: "workbook-read-only" },
  ApiNotFound: { kind: "host-too-old", needs: "ExcelApi" },
  ApiNotAvailable: { kind: "host-too-old", needs: "ExcelApi" },
  SessionTimeout: { kind: "session-lost" },
  InvalidOrTimedOutSession: { kind: "session-lost" },
  RequestAborted: { kind: "session-lost" },
  ItemNotFound: { kind: "sheet-missing", sheet: "" },
};

/** The library's numbers for failures of the whole request rather than of one statement. */
const BY_NUMBER: Readonly<Record<string, HostError>> = {
  "5012": { kind: "session-lost" },
  "5016": { kind: "dialog-open" },
  "5102": { kind: "too-many-requests" },
  "5103": { kind: "too-large" },
  "5104": { kind: "too-large" },
  "7000": { kind: "access-denied" },
};

/** The one refusal that Office.js tells by its message alone (its code is that of any failure), in the languages of the pane. */
const DIALOG_MESSAGE = /模式对话框|模态对话框|modal dialog/i;

/** A failure that one of our own checks found before Excel could. */
export class Refusal extends Error {
  constructor(readonly reason: HostError) {
    super(reason.kind);
    this.name = "Refusal";
  }
}

const textOf = (error: object, key: string): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
};

/** What the host port says of an error that Office.js threw. */
export const toHostError = (error: unknown): HostError => {
  if (error instanceof Refusal) return error.reason;
  if (typeof error !== "object" || error === null) return { kind: "unexpected", code: "", message: String(error) };
  const [code, message] = [textOf(error, "code"), textOf(error, "message")];
  if (DIALOG_MESSAGE.test(message)) return { kind: "dialog-open" };
  const number = /\b(5012|5016|5102|5103|5104|7000)\b/.exec(`${code} ${message}`)?.[1] ?? "";
  return BY_CODE[code] ?? BY_NUMBER[code] ?? BY_NUMBER[number] ?? { kind: "unexpected", code, message };
};

export type FaultCode =
  | "ItemNotFound"
  | "InvalidArgument"
  | "AccessDenied"
  | "ItemAlreadyExists"
  | "GeneralException"
  | "ApiNotFound"
  | "UnsupportedOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidOperation"
  | (string & {});

const TEXTS: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  AccessDenied: "You cannot perform the requested operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  GeneralException: "There was an internal error while processing the request.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and try again.",
};

/** What Excel answers when an action fails. */
export class HostFault extends Error {
  constructor(
    readonly code: FaultCode,
    message?: string,
  ) {
    super(message ?? TEXTS[code] ?? code);
    this.name = "HostFault";
  }
}

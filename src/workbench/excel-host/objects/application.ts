import { choiceArgument } from "../model/arguments";
import type { HostObject } from "../model/host-object";

export const application: HostObject = {
  type: "Application",
  get: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  // The engine always computes at once; asking for another mode is understood and changes nothing.
  set: { CalculationMode: (value) => void choiceArgument(value, ["Automatic", "AutomaticExceptTables", "Manual"]) },
  call: { Calculate: () => null, SuspendApiCalculationUntilNextSync: () => null, SuspendScreenUpdatingUntilNextSync: () => null },
};

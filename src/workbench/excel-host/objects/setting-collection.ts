import type { Argument, HostObject } from "../model/host-object";
import { textArgument } from "../model/arguments";
import { HostFault } from "../model/host-fault";
import type { Json } from "../model/json";
import type { Session } from "../model/session";

function setting(settings: Map<string, unknown>, key: string): HostObject {
  return {
    type: "Setting",
    id: key,
    get: { Key: () => key, Value: () => (settings.get(key) ?? null) as Json, _Id: () => key },
    set: {
      Value: (value) => {
        settings.set(key, value);
      },
    },
    call: { Delete: () => void settings.delete(key) },
  };
}

/** Settings of the add-in in the workbook. Keys are told apart without regard to case, as in Excel. */
export function settingCollection({ engine: { settings } }: Session): HostObject {
  const known = (key: Argument) => [...settings.keys()].find((candidate) => candidate.toLowerCase() === textArgument(key).toLowerCase());
  return {
    type: "SettingCollection",
    items: () => [...settings.keys()].map((key) => setting(settings, key)),
    item: (key) => {
      const found = known(key);
      if (found === undefined) throw new HostFault("ItemNotFound");
      return setting(settings, found);
    },
    find: {
      Add: ([key, value]) => {
        const name = known(key) ?? textArgument(key);
        settings.set(name, value);
        return setting(settings, name);
      },
      GetItemOrNullObject: ([key]) => {
        const found = known(key);
        return found === undefined ? null : setting(settings, found);
      },
    },
    call: { GetCount: () => settings.size },
  };
}

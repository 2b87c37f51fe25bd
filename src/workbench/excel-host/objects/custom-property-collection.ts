import type { EngineSheet } from "../../engine/model/engine";
import type { HostObject } from "../model/host-object";
import { textArgument } from "../model/arguments";
import { HostFault } from "../model/host-fault";

function customProperty(properties: Map<string, string>, key: string): HostObject {
  return {
    type: "WorksheetCustomProperty",
    id: key,
    get: { Key: () => key, Value: () => properties.get(key) ?? "", _Id: () => key },
    set: { Value: (value) => void properties.set(key, textArgument(value)) },
    call: { Delete: () => void properties.delete(key) },
  };
}

export function customPropertyCollection({ extras: { customProperties } }: EngineSheet): HostObject {
  const property = (key: string) => customProperty(customProperties, key);
  return {
    type: "WorksheetCustomPropertyCollection",
    items: () => [...customProperties.keys()].map(property),
    item: (key) => {
      if (!customProperties.has(textArgument(key))) throw new HostFault("ItemNotFound");
      return property(textArgument(key));
    },
    find: {
      Add: ([key, value]) => {
        customProperties.set(textArgument(key), textArgument(value));
        return property(textArgument(key));
      },
      GetItemOrNullObject: ([key]) => (customProperties.has(textArgument(key)) ? property(textArgument(key)) : null),
    },
    call: { GetCount: () => customProperties.size },
  };
}

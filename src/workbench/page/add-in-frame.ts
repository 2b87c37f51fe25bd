import type { Conversation } from "../excel-host/wire/conversation";
import type { ExcelHost } from "../excel-host/excel-host";
import { frameName } from "../excel-host/wire/frame-name";

export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  readonly conversation: Conversation;
  close(): void;
}

export interface FrameOptions {
  readonly host: ExcelHost;
  readonly url: string;
  readonly title: string;
  readonly parent: HTMLElement;
}

/** Opens a page of the add-in in an iframe with a conversation of its own. */
export function openFrame({ host, url, title, parent }: FrameOptions): AddInFrame {
  const id = `conversation-${crypto.randomUUID()}`;
  const element = document.createElement("iframe");
  element.title = title;
  element.name = frameName(id, location.origin);
  const conversation = host.open(id, (text) => element.contentWindow?.postMessage(text, location.origin));
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source === element.contentWindow) conversation.receive(event.data);
  };
  window.addEventListener("message", listen);
  element.src = url;
  parent.append(element);
  return {
    element,
    conversation,
    close: () => {
      window.removeEventListener("message", listen);
      host.close(conversation);
      element.remove();
    },
  };
}

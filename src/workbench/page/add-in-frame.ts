import type { Conversation } from "../excel-host/conversation";
import type { ExcelHost } from "../excel-host/excel-host";

export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  readonly conversation: Conversation;
  close(): void;
}

/** What Office.js reads from the name of its window to find its host. */
const frameName = (conversation: string): string =>
  JSON.stringify({
    baseFrameName: "_xdm_1",
    hostInfo: "Excel$Web$16.01$zh-CN$$$$0",
    xdmInfo: `${conversation}|${conversation}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });

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
  element.name = frameName(id);
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

/** Messages between the library and Excel on the web: JSON texts over `postMessage`. */
export interface WireRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _origin: unknown;
  readonly _data: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;

const CALL_ANSWER = 0;
export const EVENT_DELIVERY = 1;

export const REGISTER_EVENT = 1;
export const UNREGISTER_EVENT = 2;

/** A request of the library; `undefined` for any other message that flies by. */
export function parseRequest(text: unknown): WireRequest | undefined {
  if (typeof text !== "string" || !text.includes("_messageType")) return undefined;
  try {
    const message = JSON.parse(text) as WireRequest;
    return message._messageType === REQUEST ? message : undefined;
  } catch {
    return undefined;
  }
}

export const response = (request: WireRequest, data: unknown, responseType: number = CALL_ANSWER): string =>
  JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: request._origin,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _serializerVersion: 1,
  });

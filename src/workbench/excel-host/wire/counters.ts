export interface WireCount {
  /** Round trips: one a `context.sync()`. */
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Counts what goes over the wire, as the add-in sees it: sent are its requests. */
export class Counters {
  private requests = 0;
  private bytesSent = 0;
  private bytesReceived = 0;

  request(text: string): void {
    this.requests++;
    this.bytesSent += bytes(text);
  }

  answer(text: string): void {
    this.bytesReceived += bytes(text);
  }

  read(): WireCount {
    return { requests: this.requests, bytesSent: this.bytesSent, bytesReceived: this.bytesReceived };
  }

  reset(): void {
    this.requests = 0;
    this.bytesSent = 0;
    this.bytesReceived = 0;
  }
}

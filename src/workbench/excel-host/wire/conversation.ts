import type { Act } from "../../engine/model/engine";
import { eventsOf } from "./act-events";
import { appContext } from "./app-context";
import type { HostEvent } from "../model/event-types";
import type { Workplace } from "./workplace";
import { member } from "../model/json";
import { type Batch, type BatchResult, processBatch } from "./request-processor";
import { Session } from "../model/session";
import { EVENT_DELIVERY, parseRequest, REGISTER_EVENT, response, UNREGISTER_EVENT, type WireRequest } from "./wire-message";

const RUN_BATCH = 93;
const COMMAND_COMPLETED = 94;
const SAVE_SETTINGS = 76;
const LOAD_SETTINGS = 75;
/** Events of Office.js objects travel as messages of this category. */
const OBJECT_EVENT = 65_536;

/** The talk with one page of the add-in. */
export class Conversation {
  readonly session: Session;
  private readonly registrations = new Map<string, WireRequest>();
  private readonly awaited: { readonly event: string; readonly resolve: (registration: WireRequest) => void }[] = [];
  private readonly runningCommands = new Map<string, () => void>();
  private readonly waitingEvents: HostEvent[] = [];
  private queue: Promise<void> = Promise.resolve();
  private working = false;
  private nextEvent = 1;
  private closed = false;

  constructor(
    private readonly host: Workplace,
    readonly id: string,
    private readonly post: (text: string) => void,
  ) {
    this.session = new Session(host);
  }

  /** Takes a message of the page; others than its own are passed over. */
  receive(text: unknown): void {
    const request = parseRequest(text);
    if (!request || request._conversationId !== this.id || this.closed) return;
    if (request._actionType === REGISTER_EVENT || request._actionType === UNREGISTER_EVENT) this.register(request);
    else if (request._actionName === "ContextActivationManager_getAppContextAsync") this.send(response(request, this.context()));
    else if (request._actionName === "executeMethod") this.execute(request);
    else this.send(response(request, { Error: 0 }));
  }

  private send(text: string): void {
    if (!this.closed) this.post(text);
  }

  private context() {
    return appContext({
      conversationId: this.id,
      requirementSets: this.session.requirementSets,
      settings: [...this.host.documentSettings],
      workbookName: this.host.engine.name,
    });
  }

  private register(request: WireRequest): void {
    const name = request._actionName;
    if (request._actionType === REGISTER_EVENT) this.registrations.set(name, request);
    else this.registrations.delete(name);
    this.send(response(request, { Error: 0 }));
    for (const { event, resolve } of this.awaited) if (event === name) resolve(request);
  }

  private execute(request: WireRequest): void {
    const dispatchId = member(member(request._data, "DdaMethod"), "DispatchId");
    // The newer calls pass an array, the older ones number their arguments beside the method.
    const passed = member(request._data, "ArrayData");
    const argument = (index: number) => (Array.isArray(passed) ? (passed[index] as unknown) : member(request._data, String(index)));
    if (dispatchId === RUN_BATCH) {
      this.queue = this.queue.then(() => this.runBatch(request, String(argument(4))));
      return;
    }
    if (dispatchId === COMMAND_COMPLETED) this.completeCommand(String(argument(0)));
    if (dispatchId === SAVE_SETTINGS) this.host.saveDocumentSettings(member(member(request._data, "DdaSettingsMethod"), "Properties"));
    this.send(response(request, dispatchId === LOAD_SETTINGS ? { Error: 0, Settings: [...this.host.documentSettings] } : { Error: 0 }));
  }

  private async runBatch(request: WireRequest, text: string): Promise<void> {
    this.host.counters.request(text);
    const batch = JSON.parse(text) as Batch;
    const fault = this.host.faults.next(membersOf(batch));
    if (fault.kind === "hang") return;
    if (fault.kind === "hold") await this.host.faults.hold();
    if (fault.kind === "delay") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    if (fault.kind === "wire") {
      this.send(response(request, { Error: fault.code }));
      return;
    }
    this.working = true;
    const result = await processBatch({
      batch,
      session: this.session,
      around: this.host.around(this),
      planned: fault.kind === "action" ? fault.fault : undefined,
    });
    this.working = false;
    this.answer(request, result);
    this.flush();
  }

  private answer(request: WireRequest, result: BatchResult): void {
    const text = JSON.stringify(result);
    this.host.counters.answer(text);
    this.host.noteUnmapped(result);
    this.send(response(request, { Error: 0, Version: 1, Data: [200, [], text] }));
  }

  /** Tells the page what happened; while a batch of its own runs, only after the batch is answered. */
  tell(act: Act, ours: boolean): void {
    this.session.follow(act);
    for (const event of eventsOf(act, ours)) if (this.session.wants(event.type, event.target)) this.waitingEvents.push(event);
    if (!this.working) this.flush();
  }

  private flush(): void {
    const registration = this.registrations.get("richApiMessage");
    for (const { type, target, args } of this.waitingEvents.splice(0)) {
      if (!registration) continue;
      const message = [OBJECT_EVENT, type, target, JSON.stringify(args), this.nextEvent++, false];
      this.send(response(registration, { ArrayData: [message] }, EVENT_DELIVERY));
    }
  }

  /** Settles once the page listens to an event; a page that is still loading registers later. */
  private listens(event: string): Promise<WireRequest> {
    const registration = this.registrations.get(event);
    if (registration) return Promise.resolve(registration);
    return new Promise((resolve) => this.awaited.push({ event, resolve }));
  }

  /** Calls a function of a ribbon button and settles when it says that it is done. */
  async invokeCommand(functionName: string, buttonId: string): Promise<void> {
    const registration = await this.listens("appCommandInvoked");
    const commandId = `command-${this.nextEvent++}`;
    const source = JSON.stringify({ source: { id: buttonId } });
    await new Promise<void>((resolve) => {
      this.runningCommands.set(commandId, resolve);
      this.send(response(registration, [commandId, functionName, source], EVENT_DELIVERY));
    });
  }

  private completeCommand(commandId: string): void {
    this.runningCommands.get(commandId)?.();
    this.runningCommands.delete(commandId);
  }

  close(): void {
    this.closed = true;
  }
}

const membersOf = (batch: Batch): ReadonlySet<string> =>
  new Set([...(batch.Actions ?? []).map(({ Name }) => Name), ...Object.values(batch.ObjectPaths ?? {}).map(({ Name }) => Name)]);

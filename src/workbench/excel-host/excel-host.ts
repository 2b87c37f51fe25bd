import type { Engine } from "../engine/engine";
import { currentExcel, type RequirementSets } from "./app-context";
import { Conversation } from "./conversation";
import { Counters } from "./counters";
import { Faults } from "./faults";
import type { BatchResult } from "./request-processor";

export interface ExcelHostOptions {
  readonly engine: Engine;
  readonly requirementSets?: RequirementSets;
  /** For dates typed without a year. */
  readonly year: number;
}

/** Excel as the add-in sees it: one workbook, any number of add-in pages talking to it. */
export class ExcelHost {
  readonly engine: Engine;
  readonly year: number;
  readonly counters = new Counters();
  readonly faults = new Faults();
  /** Members that were asked for and are not mapped. */
  readonly unmapped = new Set<string>();
  requirementSets: RequirementSets;
  /** What `Office.context.document.settings` saved. */
  documentSettings: ReadonlyMap<string, string> = new Map();
  private readonly conversations = new Set<Conversation>();
  /** The page whose action is being carried out this very moment. */
  private author: Conversation | undefined;
  private readonly stopListening: () => void;

  constructor({ engine, requirementSets, year }: ExcelHostOptions) {
    this.engine = engine;
    this.year = year;
    this.requirementSets = requirementSets ?? currentExcel;
    this.stopListening = engine.onAct((act) => {
      for (const conversation of this.conversations) conversation.tell(act, conversation === this.author);
    });
  }

  open(id: string, post: (text: string) => void): Conversation {
    const conversation = new Conversation(this, id, post);
    this.conversations.add(conversation);
    return conversation;
  }

  /** The pages that talk to the host, oldest first. */
  pages(): readonly Conversation[] {
    return [...this.conversations];
  }

  close(conversation: Conversation): void {
    conversation.close();
    this.conversations.delete(conversation);
  }

  /** Carries out one action in the name of a page; between its actions others may act. */
  around(conversation: Conversation): <T>(work: () => T) => T {
    return (work) => {
      this.author = conversation;
      try {
        return work();
      } finally {
        this.author = undefined;
      }
    };
  }

  saveDocumentSettings(pairs: unknown): void {
    if (Array.isArray(pairs)) this.documentSettings = new Map(pairs as readonly (readonly [string, string])[]);
  }

  noteUnmapped(result: BatchResult): void {
    if (result.Error?.Code === "ApiNotFound") this.unmapped.add(result.Error.Message);
  }

  dispose(): void {
    this.stopListening();
    for (const conversation of [...this.conversations]) this.close(conversation);
    this.engine.dispose();
  }
}

import type { Engine } from "../engine/model/engine";
import { currentExcel, type RequirementSets } from "./model/requirement-sets";
import { Conversation } from "./wire/conversation";
import { Counters } from "./wire/counters";
import { Faults } from "./wire/faults";
import { makersFor } from "./objects";
import type { BatchResult } from "./wire/request-processor";
import type { Workplace } from "./wire/workplace";

export interface ExcelHostOptions {
  readonly engine: Engine;
  readonly requirementSets?: RequirementSets;
  /** For dates typed without a year. */
  readonly year: number;
}

/** Excel as the add-in sees it: one workbook, any number of add-in pages talking to it. */
export class ExcelHost implements Workplace {
  readonly engine: Engine;
  readonly year: number;
  readonly make = makersFor;
  readonly counters = new Counters();
  readonly faults = new Faults();
  /** Members that were asked for and are not mapped. */
  readonly unmapped = new Set<string>();
  requirementSets: RequirementSets;
  /** What `Office.context.document.settings` saved. */
  documentSettings: ReadonlyMap<string, string> = new Map();
  private readonly conversations = new Set<Conversation>();
  /** The page whose action is being carried out this very moment. */
  private author: object | undefined;
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

  around(page: object): <T>(work: () => T) => T {
    return (work) => {
      this.author = page;
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

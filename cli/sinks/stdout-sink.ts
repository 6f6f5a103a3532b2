import type { MessageEnd, MessageHead, Regning } from '../../src/index.ts';
import { inBlocks } from '../in-blocks.ts';
import { messageText } from '../message-text.ts';
import type { Output } from '../output.ts';
import type { Sink } from './sink.ts';

interface Held {
  readonly top: MessageHead;
  readonly regninger: readonly Regning[];
  readonly end: MessageEnd;
}

/** Standard output: one message as indented JSON, several as NDJSON. Holds one message at a time, as its end may withhold it. */
export class StdoutSink implements Sink {
  readonly #stdout: Output;
  #top: MessageHead = {};
  #regninger: Regning[] = [];
  #held: Held | null = null;
  #several = false;

  constructor(stdout: Output) {
    this.#stdout = stdout;
  }

  get closed(): boolean {
    return this.#stdout.closed;
  }

  begin(): void {}

  async head(_praksisId: string | null, head: MessageHead): Promise<void> {
    this.#top = head;
    this.#regninger = [];
  }

  async bill(regning: Regning): Promise<void> {
    this.#regninger.push(regning);
  }

  async end(end: MessageEnd): Promise<void> {
    const complete = { top: this.#top, regninger: this.#regninger, end };
    this.#regninger = [];
    if (end.withheld) return;
    if (!this.#several && this.#held === null) {
      this.#held = complete;
      return;
    }
    this.#several = true;
    if (this.#held) await this.#write(this.#held, false);
    this.#held = null;
    await this.#write(complete, false);
  }

  async finish(): Promise<void> {}

  async abandon(): Promise<void> {
    this.#regninger = [];
  }

  async close(): Promise<void> {
    if (this.#held) await this.#write(this.#held, true);
    this.#held = null;
  }

  async #write({ top, regninger, end }: Held, indented: boolean): Promise<void> {
    for (const block of inBlocks(messageText(end, top, regninger, indented))) {
      if (this.closed) return;
      await this.#stdout.write(block);
    }
  }
}

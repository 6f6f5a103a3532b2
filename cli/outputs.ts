import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { BkmError, type MessageEnd, type MessageHead, type Regning } from '../src/index.ts';
import type { Input } from './inputs.ts';
import type { Io } from './io.ts';
import { messageTail, messageTop, regningText } from './message-text.ts';
import { codeOf } from './run.ts';

/** Where converted messages go. A message is only seen by others once it is complete, and never when it is withheld. */
export interface Sink {
  begin(input: Input): void;
  head(praksisId: string | null, head: MessageHead): Promise<void>;
  bill(regning: Regning): Promise<void>;
  end(end: MessageEnd): Promise<void>;
  /** The input is at its end, or has failed. */
  finish(): Promise<void>;
  /** No input is left. */
  close(): Promise<void>;
}

interface Held {
  readonly top: MessageHead;
  readonly regninger: readonly Regning[];
  readonly end: MessageEnd;
}

/** Standard output: one message as indented JSON, several as NDJSON. Holds one message at a time. */
export class StdoutSink implements Sink {
  readonly #io: Io;
  #top: MessageHead = {};
  #regninger: Regning[] = [];
  #held: Held | null = null;
  #several = false;

  constructor(io: Io) {
    this.#io = io;
  }

  begin(): void {
    this.#regninger = [];
  }

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
    if (this.#several) {
      await this.#write(complete, false);
    } else if (this.#held) {
      this.#several = true;
      await this.#write(this.#held, false);
      this.#held = null;
      await this.#write(complete, false);
    } else {
      this.#held = complete;
    }
  }

  async finish(): Promise<void> {
    this.#regninger = [];
  }

  async close(): Promise<void> {
    if (this.#held) await this.#write(this.#held, true);
  }

  async #write(message: Held, indented: boolean): Promise<void> {
    const { top, regninger, end } = message;
    await this.#io.stdout.write(messageTop(end.praksisId ?? '', top, indented));
    for (const [index, regning] of regninger.entries()) {
      await this.#io.stdout.write(regningText(regning, index, indented));
    }
    await this.#io.stdout.write(messageTail(end, top, indented));
  }
}

/**
 * A folder: `krav.xml` becomes `krav.json`, or `krav.1.json`, `krav.2.json` where it holds several messages. Streams to a file
 * beside, which gets its name when the message is complete. What an earlier run left of a message that is now withheld is
 * removed: the folder never shows a claim that this run did not make.
 */
export class FolderSink implements Sink {
  readonly #folder: string;
  readonly #written = new Map<string, string>();
  #input: Input | null = null;
  #file: FileHandle | null = null;
  #top: MessageHead = {};
  #bills = 0;
  #ended: { readonly beside: string | null; readonly messageIndex: number }[] = [];
  #messages = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  begin(input: Input): void {
    this.#input = input;
    this.#ended = [];
    this.#messages = 0;
  }

  async head(praksisId: string | null, head: MessageHead): Promise<void> {
    this.#top = head;
    this.#bills = 0;
    if (praksisId === null) return;
    await this.#guard(async () => {
      await mkdir(path.dirname(this.#beside()), { recursive: true });
      this.#file = await open(this.#beside(), 'w', 0o600);
      await this.#file.write(messageTop(praksisId, head, true));
    });
  }

  async bill(regning: Regning): Promise<void> {
    await this.#guard(async () => {
      await this.#file?.write(regningText(regning, this.#bills, true));
      this.#bills += 1;
    });
  }

  async end(end: MessageEnd): Promise<void> {
    await this.#guard(async () => {
      if (this.#file) {
        if (!end.withheld) await this.#file.write(messageTail(end, this.#top, true));
        await this.#file.sync();
        await this.#file.close();
      }
      if (end.withheld) await rm(this.#beside(), { force: true });
      this.#ended.push({ beside: end.withheld ? null : this.#beside(), messageIndex: end.messageIndex });
      this.#file = null;
      this.#messages += 1;
    });
  }

  async finish(): Promise<void> {
    const input = this.#input;
    if (!input) return;
    await this.#guard(async () => {
      await this.#file?.close();
      if (this.#file) await rm(this.#beside(), { force: true });
      this.#file = null;
      for (const { beside, messageIndex } of this.#ended) {
        const target = this.#claim(this.#target(input, this.#messages > 1 ? messageIndex + 1 : null), input);
        if (beside === null) await rm(target, { force: true });
        else await rename(beside, target);
      }
      this.#ended = [];
    });
  }

  async close(): Promise<void> {
    await this.finish();
  }

  #target(input: Input, number: number | null): string {
    const stem = input.relative.replace(/\.[^./\\]*$/, '');
    return path.join(this.#folder, `${stem}${number === null ? '' : `.${number}`}.json`);
  }

  /** Two inputs must not write the same file: the second would silently take the place of the first. */
  #claim(target: string, input: Input): string {
    const before = this.#written.get(target);
    if (before !== undefined && before !== input.name) {
      throw new BkmError('OUTPUT', `${input.name} and ${before} would both be written to ${target}`, {
        hint: 'Convert their common folder, or each to a folder of its own.',
      });
    }
    this.#written.set(target, input.name);
    return target;
  }

  #beside(): string {
    const stem = this.#input?.relative ?? 'message';
    return path.join(this.#folder, `${stem}.${this.#messages}.${process.pid}.tmp`);
  }

  async #guard(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (error instanceof BkmError) throw error;
      throw new BkmError('OUTPUT', `${this.#folder}: can't be written (${codeOf(error)})`);
    }
  }
}

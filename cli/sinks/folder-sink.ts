import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { MessageEnd, MessageHead, Regning } from '../../src/index.ts';
import type { Input } from '../inputs.ts';
import { messageTail, messageTop, regningText } from '../message-text.ts';
import { PendingFile } from '../pending-file.ts';
import { notWritten, Problem } from '../problem.ts';
import { OutputNames } from './output-names.ts';
import type { Sink } from './sink.ts';

/**
 * A folder: `krav.xml` becomes `krav.json`, or `krav.1.json`, `krav.2.json` where it holds several messages. What an earlier run
 * left of a message that is now withheld, or of an input that now can't be read, is removed: the folder never shows a claim
 * that this run did not make.
 */
export class FolderSink implements Sink {
  readonly closed = false;
  readonly #folder: string;
  readonly #names: OutputNames;
  #input: Input | null = null;
  #top: MessageHead = {};
  #bills = 0;
  #file: PendingFile | null = null;
  /** One for each message of the input that has ended; null where it is withheld. */
  #ended: (PendingFile | null)[] = [];

  /** @throws {Problem} when two of the inputs would become the same file */
  constructor(folder: string, inputs: readonly Input[]) {
    this.#folder = folder;
    this.#names = new OutputNames(folder, inputs);
  }

  begin(input: Input): void {
    this.#input = input;
  }

  async head(praksisId: string | null, head: MessageHead): Promise<void> {
    this.#top = head;
    this.#bills = 0;
    if (praksisId === null || this.#input === null) return;
    const { relative } = this.#input;
    await this.#guard(async () => {
      this.#file = await PendingFile.in(path.join(this.#folder, path.dirname(relative)));
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
    const file = this.#file;
    this.#file = null;
    this.#ended.push(end.withheld ? null : file);
    await this.#guard(async () => {
      if (end.withheld) {
        await file?.drop();
      } else {
        await file?.write(messageTail(end, this.#top, true));
        await file?.close();
      }
    });
  }

  async finish(): Promise<void> {
    const input = this.#input;
    if (input === null) return;
    const count = this.#ended.length;
    const targets = this.#ended.map((_, index) => this.#names.claim(input, count > 1 ? index + 1 : 0));
    await this.#guard(async () => {
      for (const [index, target] of targets.entries()) {
        const file = this.#ended[index];
        await (file ? file.nameIt(target) : rm(target, { force: true }));
        this.#ended[index] = null;
      }
      await this.#names.removeOthers(input, count);
    });
    this.#ended = [];
  }

  async abandon(removeOld: boolean): Promise<void> {
    const files = [this.#file, ...this.#ended];
    this.#file = null;
    this.#ended = [];
    for (const file of files) await file?.drop();
    if (removeOld && this.#input) await this.#names.removeOthers(this.#input, null);
  }

  async close(): Promise<void> {}

  async #guard(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      throw error instanceof Problem ? error : notWritten(this.#folder, error);
    }
  }
}

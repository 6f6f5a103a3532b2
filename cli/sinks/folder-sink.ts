import path from 'node:path';
import type { MessageEnd, MessageHead, Regning } from '../../src/index.ts';
import type { Input } from '../inputs.ts';
import { messageTail, messageTop, regningText } from '../message-text.ts';
import { PendingFile } from '../pending-file.ts';
import { notWritten, Problem } from '../problem.ts';
import type { RunFiles } from '../run-files.ts';
import { OutputNames, type SetAside } from './output-names.ts';
import type { Sink } from './sink.ts';

/**
 * A folder: `krav.xml` becomes `krav.json`, or `krav.1.json`, `krav.2.json` where it holds several messages. What an earlier run
 * left of a message that is now withheld, or of an input that now can't be read, is set aside as `krav.json.stale`: the folder never
 * shows a claim that this run did not make as if it had, and nothing is lost.
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

  readonly #tell: (input: Input, aside: SetAside) => void;

  private constructor(folder: string, names: OutputNames, tell: (input: Input, aside: SetAside) => void) {
    this.#folder = folder;
    this.#names = names;
    this.#tell = tell;
  }

  /**
   * @param tell is called for what is set aside
   * @throws {Problem} when an input would take the place of another file, before anything is written
   */
  static async into(
    folder: string,
    inputs: readonly Input[],
    files: RunFiles,
    tell: (input: Input, aside: SetAside) => void,
  ): Promise<FolderSink> {
    return new FolderSink(folder, await OutputNames.in(folder, inputs, files), tell);
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
      this.#file.write(messageTop(praksisId, head, true));
    });
  }

  async bill(regning: Regning): Promise<void> {
    await this.#guard(async () => {
      this.#file?.write(regningText(regning, this.#bills, true));
      this.#bills += 1;
    });
  }

  async end(end: MessageEnd): Promise<void> {
    const file = this.#file;
    this.#file = null;
    this.#ended.push(end.withheld ? null : file);
    await this.#guard(async () => {
      if (end.withheld) {
        file?.drop();
      } else {
        file?.write(messageTail(end, this.#top, true));
        file?.close();
      }
    });
  }

  async finish(): Promise<void> {
    const input = this.#input;
    if (input === null) return;
    const count = this.#ended.length;
    const numbers = this.#ended.map((_, index) => (count > 1 ? index + 1 : 0));
    await this.#guard(async () => {
      const targets: string[] = [];
      for (const number of numbers) targets.push(await this.#names.claim(input, number));
      for (const [index, number] of numbers.entries()) {
        const file = this.#ended[index];
        if (file) file.nameIt(targets[index] ?? '');
        else await this.#setAside(input, number);
        this.#ended[index] = null;
      }
      for (const aside of await this.#names.setOthersAside(input, count)) this.#tell(input, aside);
    });
    this.#ended = [];
  }

  async abandon(unreadable: boolean): Promise<void> {
    const files = [this.#file, ...this.#ended];
    this.#file = null;
    this.#ended = [];
    for (const file of files) file?.drop();
    const input = this.#input;
    if (!unreadable || input === null) return;
    await this.#guard(async () => {
      for (const aside of await this.#names.setOthersAside(input, null)) this.#tell(input, aside);
    });
  }

  async close(): Promise<void> {}

  async #setAside(input: Input, number: number): Promise<void> {
    const aside = await this.#names.setAside(input, number);
    if (aside !== null) this.#tell(input, aside);
  }

  async #guard(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      throw error instanceof Problem ? error : notWritten(this.#folder, error);
    }
  }
}

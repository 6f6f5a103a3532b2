import path from 'node:path';
import type { Regning } from '../../bkm/types.ts';
import type { MessageEnd, MessageHead } from '../../convert/event.ts';
import { messageTail, messageTop, regningText } from '../../convert/message-text.ts';
import type { Output } from '../record/record.ts';
import { clearFile } from './clear-way.ts';
import type { Folders } from './folders.ts';
import { PendingText } from './pending-text.ts';

/**
 * The messages that one file becomes, written bill by bill: `a.json`, or `a.1.json`, `a.2.json` where it holds several. None has its
 * name before all are whole; a withheld one leaves none.
 */
export class MessageFiles {
  readonly #folders: Folders;
  #top: MessageHead = {};
  #bills = 0;
  #file: PendingText | null = null;
  /** One a message that has ended; null where it is withheld. */
  #ended: (PendingText | null)[] = [];

  constructor(folders: Folders) {
    this.#folders = folders;
  }

  head(praksisId: string | null, head: MessageHead): void {
    this.#top = head;
    this.#bills = 0;
    if (praksisId === null) return;
    this.#file = new PendingText(this.#folders.pending);
    this.#file.write(messageTop(praksisId, head, true));
  }

  bill(regning: Regning): void {
    this.#file?.write(regningText(regning, this.#bills, true));
    this.#bills += 1;
  }

  end(end: MessageEnd): void {
    const file = this.#file;
    this.#file = null;
    this.#ended.push(end.withheld ? null : file);
    if (end.withheld) {
      file?.drop();
    } else {
      file?.write(messageTail(end, this.#top, true));
      file?.close();
    }
  }

  /** The names that `nameThem` gives, in order. */
  outputsOf(stem: string): readonly Output[] {
    return this.#ended.flatMap((file, index) =>
      file === null ? [] : { name: outputName(stem, index, this.#ended.length), sha256: file.sha256 },
    );
  }

  /** Gives the messages their names, below `messages/`. */
  nameThem(stem: string): void {
    const { messages, staleMessages } = this.#folders;
    for (const [index, file] of this.#ended.entries()) {
      if (file === null) continue;
      const name = outputName(stem, index, this.#ended.length);
      clearFile(messages, name, staleMessages);
      file.nameIt(path.join(messages, name));
    }
    this.#ended = [];
  }

  drop(): void {
    this.#file?.drop();
    for (const file of this.#ended) file?.drop();
    this.#ended = [];
    this.#file = null;
  }
}

function outputName(stem: string, index: number, count: number): string {
  return count === 1 ? `${stem}.json` : `${stem}.${index + 1}.json`;
}

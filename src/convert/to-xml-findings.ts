import type { BillRef, Finding, Params } from '../diagnostics/finding.ts';
import { safeGuid, safeRegningsnummer } from '../diagnostics/mask.ts';
import { member, valueAt } from '../diagnostics/pointer.ts';
import { finderOf, type Text } from '../diagnostics/text.ts';
import { TO_XML_TEXTS, type ToXmlTextId } from './to-xml-texts.ts';

const find = finderOf<Readonly<Record<string, Text>>>(TO_XML_TEXTS);

/** Reports something about the value at a JSON pointer. */
export type SayAt = (id: ToXmlTextId, params: Params, pointer: string | null) => void;

/** The findings of one message, each with the bill that its pointer leads into. */
export class ToXmlFindings {
  readonly all: Finding[] = [];
  readonly #message: unknown;
  readonly #file: string | null;

  constructor(message: unknown, file: string | null) {
    this.#message = message;
    this.#file = file;
  }

  get failed(): boolean {
    return this.all.some(({ severity }) => severity === 'error');
  }

  readonly say: SayAt = (id, params, pointer) => {
    const context = { file: this.#file, messageIndex: 0, regning: this.#billAt(pointer ?? '') };
    this.all.push(find(id, params, { pointer }, context));
  };

  #billAt(pointer: string): BillRef | null {
    const [bill, index] = /^\/behandlerkrav\/regninger\/(\d+)/.exec(pointer) ?? [];
    if (bill === undefined || index === undefined) return null;
    const regning = valueAt(this.#message, bill);
    const regningsnummer = member(regning, 'regningsnummer');
    const guid = member(regning, 'guid');
    return {
      index: Number(index),
      regningsnummer: typeof regningsnummer === 'string' ? safeRegningsnummer(regningsnummer) : null,
      guid: typeof guid === 'string' ? safeGuid(guid) : null,
    };
  }
}

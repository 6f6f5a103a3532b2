import { trimXml } from '../values/xml-space.ts';
import { holdsValue, type SourceElement } from '../xml/tree.ts';
import { NO_FACTS, type SenderFacts } from './sender.ts';

/** Why nobody can tell what a head message says of its sender; the ids of texts. */
export type SenderDoubt = 'convert/msginfo-flere' | 'convert/msginfo-uleselig' | 'convert/msginfo-mangler';

/** A head message that is open, or what is around all of them: what it says of the sender of its messages. */
export interface SenderScope {
  readonly isHead: boolean;
  /** Null until MsgInfo has come. */
  facts: SenderFacts | null;
  /** At the MsgInfo that casts it, if any. */
  doubt: { readonly id: SenderDoubt; readonly element: SourceElement | null } | null;
}

/** What MsgInfo means where it stands. */
export type MsgInfoMeaning = 'first' | 'same' | 'other';

/** The head messages that are open, outermost first: one within another ends, and the outer one's sender holds again. */
export class SenderScopes {
  // What stands outside of any head message: an export may have MsgInfo there all the same.
  readonly #open: SenderScope[] = [scope(false)];

  get current(): SenderScope {
    return this.#open.at(-1) ?? scope(false);
  }

  start(): void {
    this.#open.push(scope(true));
  }

  end(): void {
    if (this.#open.length > 1) this.#open.pop();
  }

  /** Takes MsgInfo over: the first one holds; another that says otherwise casts doubt on both. */
  add(facts: SenderFacts, element: SourceElement): MsgInfoMeaning {
    const { current } = this;
    const meaning = meaningOf(facts, current.facts);
    if (meaning === 'other') current.doubt ??= { id: 'convert/msginfo-flere', element };
    else if (isUnclear(element)) current.doubt ??= { id: 'convert/msginfo-uleselig', element };
    current.facts ??= facts;
    return meaning;
  }
}

/** Another claim comes before MsgInfo has: the one that waits for it can wait no longer. */
export function passOver(waiting: SenderScope): void {
  if (waiting.isHead && waiting.facts === null) waiting.doubt ??= { id: 'convert/msginfo-mangler', element: null };
}

function scope(isHead: boolean): SenderScope {
  return { isHead, facts: null, doubt: null };
}

function meaningOf(facts: SenderFacts, before: SenderFacts | null): MsgInfoMeaning {
  if (before === null) return 'first';
  return JSON.stringify({ ...NO_FACTS, ...facts }) === JSON.stringify({ ...NO_FACTS, ...before }) ? 'same' : 'other';
}

/** What decides something stands twice, or Type has its code elsewhere than in V, or a claim hides here. */
function isUnclear(msgInfo: SourceElement): boolean {
  const types = msgInfo.children.filter(({ name }) => name === 'Type');
  const lacksCode = types.some((type) => valueInV(type) === '' && holdsValue(type));
  const twice = ['Type', 'GenDate', 'Sender'].some((name) => timesIn(msgInfo, name) > 1);
  return lacksCode || twice || hasClaim(msgInfo) || msgInfo.children.some(hasIdentTwice);
}

function valueInV(element: SourceElement): string {
  return trimXml(element.attributes.find(({ name }) => name === 'V')?.value ?? '');
}

function timesIn(element: SourceElement, wanted: string): number {
  return element.children.filter(({ name }) => name === wanted).length;
}

function hasIdentTwice(element: SourceElement): boolean {
  if (element.name === 'Ident') return timesIn(element, 'Id') > 1 || timesIn(element, 'TypeId') > 1;
  return element.children.some(hasIdentTwice);
}

function hasClaim(element: SourceElement): boolean {
  return element.name === 'BehandlerKrav' || element.name === 'Enkeltregning' || element.children.some(hasClaim);
}

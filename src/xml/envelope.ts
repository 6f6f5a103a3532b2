import type { Params } from '../diagnostics/finding.ts';
import { safeName } from '../diagnostics/mask.ts';
import { trimXml } from '../values/xml-space.ts';
import { Collector } from './collect.ts';
import type { Limits } from './limits.ts';
import { BASE64_NS, BKM_NS, otherMessage, XMLDSIG_NS, XMLENC_NS } from './namespaces.ts';
import type { XmlRecord } from './record.ts';
import type { XmlHandlers, XmlTag } from './tag.ts';
import type { XmlTextId } from './texts.ts';
import { type PathNode, PathTable } from './tree.ts';

/** An open element outside of what is read whole. */
interface Frame {
  readonly tag: XmlTag;
  readonly path: PathNode;
  readonly xpath: string;
  readonly counts: Map<string, number>;
  /** A claim. */
  readonly message: boolean;
  /** Local name of its first child. */
  child: string | null;
  /** Own text, as much of it as tells what it is. */
  text: string;
  /** Something in it has been understood or complained about. */
  known: boolean;
}

/** UTF-16 units of the text of an element outside of the claims that are kept: it may be another file in Base64. */
const SAMPLE = 4096;

/** The fields of BehandlerKrav beside the bills. Source: Behandlerkrav.xsd. */
const AROUND_BILLS: ReadonlySet<string> = new Set(['Avdeling', 'RESH', 'Praksistype', 'Konto', 'Krav']);

const BASE64_TEXT = /^[A-Za-z0-9+/=\s]{40,}$/;

/**
 * Finds the claim messages in whatever carries them (MsgHead, a bare BehandlerKrav, SOAP, EI_fellesformat) and hands out what
 * stands in the file as records, one bill at a time. What carries them is counted value by value.
 */
export class Envelope implements XmlHandlers {
  readonly paths = new PathTable();
  readonly #records: XmlRecord[];
  readonly #frames: Frame[] = [];
  readonly #collector: Collector;
  #messages = 0;
  #complaints = 0;
  #root: string | null = null;
  /** Depth within an element that counts as one value (a signature) or whose content is another message's. */
  #skipped = 0;

  /** @param records where what is found is put */
  constructor(limits: Limits, records: XmlRecord[]) {
    this.#collector = new Collector(limits);
    this.#records = records;
  }

  /** To be called when the file is at its end. */
  finish(): void {
    if (this.#messages === 0 && this.#complaints === 0) {
      this.#complain('xml/ingen-behandlerkrav', { rot: this.#root ?? '' }, null);
    }
  }

  open(tag: XmlTag): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      if (isMessage(tag)) this.#complainOutside(tag);
    } else if (this.#collector.active) {
      this.#collector.open(tag);
    } else {
      this.#enter(tag);
    }
    this.#collector.checkPaths(this.paths, tag);
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#collector.active) {
      this.#collector.text(text);
      return;
    }
    const frame = this.#frames.at(-1);
    if (frame && frame.text.length < SAMPLE) frame.text = trimXml(frame.text + text).slice(0, SAMPLE);
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
    } else if (this.#collector.active) {
      this.#collected();
    } else {
      this.#leave();
    }
  }

  #enter(tag: XmlTag): void {
    const parent = this.#frames.at(-1);
    if (parent) parent.child ??= tag.name;
    this.#root ??= tag.name;
    const path = (parent?.path ?? this.paths.root).child(tag.name);
    const name = safeName(tag.name);
    const xpath = `${parent?.xpath ?? ''}/${name}${parent ? nth(parent, name) : ''}`;
    if (tag.uri === XMLDSIG_NS && tag.name === 'Signature') {
      this.#records.push({ kind: 'value', path, line: tag.line, column: tag.column });
      this.#skipped = 1;
    } else if (parent?.message === true || tag.name === 'MsgInfo') {
      this.#collector.begin(tag, path, xpath);
    } else {
      if (tag.name === 'MsgHead') this.#records.push({ kind: 'head-start' });
      this.#push(tag, path, xpath);
    }
  }

  #push(tag: XmlTag, path: PathNode, xpath: string): void {
    const message = isMessage(tag);
    const frame: Frame = { tag, path, xpath, counts: new Map(), message, child: null, text: '', known: false };
    if (message) {
      this.#messages += 1;
      this.#settle();
      this.#records.push({ kind: 'message-start', element: this.#collector.shallow(tag, path, xpath) });
    } else {
      for (const attribute of tag.attributes) this.#value(path.attribute(attribute.name), attribute.value, attribute);
      this.#recognise(frame);
    }
    this.#frames.push(frame);
  }

  /** A claim, or a part of one, where none is read: it would be lost. */
  #complainOutside(tag: XmlTag): void {
    const outer = this.#frames.at(-1);
    const xpath = `${outer?.xpath ?? ''}/${safeName(tag.name)}`;
    this.#complain('xml/utenfor-krav', { element: tag.name }, { tag, xpath });
  }

  /** Says what a document holds instead of a claim. */
  #recognise(frame: Frame): void {
    const { tag } = frame;
    if (isPartOfClaim(tag) && !this.#frames.some((outer) => isPartOfClaim(outer.tag))) this.#complainOutside(tag);
    const message = otherMessage(tag.uri);
    if (message !== null && !this.#frames.some((outer) => otherMessage(outer.tag.uri) !== null)) {
      this.#settle();
      frame.known = true;
      this.#complain('xml/annen-melding', { melding: message }, frame);
    } else if (tag.uri === XMLENC_NS) {
      this.#complainOnce('xml/kryptert', frame);
    } else if (tag.uri === BASE64_NS) {
      this.#complainOnce('xml/base64', frame);
    } else if (tag.name === 'FileReference') {
      this.#complainOnce('xml/filreferanse', frame);
    }
  }

  #collected(): void {
    const element = this.#collector.close();
    if (!element) return;
    const parent = this.#frames.at(-1);
    if (parent?.message !== true) {
      this.#records.push({ kind: 'msginfo', element });
    } else {
      this.#records.push({ kind: element.name === 'Enkeltregning' ? 'bill' : 'header', element });
    }
  }

  #leave(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    this.#value(frame.path, frame.text, frame.tag);
    if (frame.message) this.#records.push({ kind: 'message-end' });
    if (frame.tag.name === 'MsgHead') this.#records.push({ kind: 'head-end' });
    if (frame.tag.name === 'Content' && !frame.known) this.#complainOfContent(frame);
  }

  #value(path: PathNode, text: string, at: { readonly line: number; readonly column: number }): void {
    if (trimXml(text) === '') return;
    this.#records.push({ kind: 'value', path, line: at.line, column: at.column });
  }

  /** What a Content is that holds no document known to us. */
  #complainOfContent(frame: Frame): void {
    const { child, text } = frame;
    if (child !== null) this.#complain('xml/ingen-behandlerkrav#annet', { element: child }, frame);
    else if (text === '') this.#complain('xml/ingen-behandlerkrav#content', {}, frame);
    else this.#complain(BASE64_TEXT.test(text) ? 'xml/base64' : 'xml/tekst-i-content', {}, frame);
  }

  /** The document around it needs no more explanation. */
  #settle(): void {
    for (const outer of this.#frames) if (carriesDocument(outer.tag)) outer.known = true;
  }

  #complainOnce(id: XmlTextId, frame: Frame): void {
    const said = this.#frames.some((outer) => outer.known);
    frame.known = true;
    this.#settle();
    if (!said) this.#complain(id, {}, frame);
  }

  #complain(id: XmlTextId, params: Params, frame: Pick<Frame, 'tag' | 'xpath'> | null): void {
    this.#complaints += 1;
    this.#records.push({
      kind: 'finding',
      id,
      params,
      line: frame?.tag.line ?? null,
      column: frame?.tag.column ?? null,
      xpath: frame?.xpath ?? null,
      fatal: false,
    });
  }
}

/** By local name: an export without the namespace is read with a warning. */
function isMessage(tag: XmlTag): boolean {
  return tag.name === 'BehandlerKrav' && (tag.uri === BKM_NS || otherMessage(tag.uri) === null);
}

/** What belongs within BehandlerKrav. */
function isPartOfClaim(tag: XmlTag): boolean {
  return (
    (tag.name === 'Enkeltregning' && otherMessage(tag.uri) === null) ||
    (tag.uri === BKM_NS && AROUND_BILLS.has(tag.name))
  );
}

/** What a reader of MsgHead knows as the place of the document. */
function carriesDocument(tag: XmlTag): boolean {
  return tag.name === 'Content' || tag.name === 'RefDoc';
}

/** Document and Enkeltregning are what a reader counts; other elements get an index from the second on. */
function nth(parent: Frame, name: string): string {
  const count = (parent.counts.get(name) ?? 0) + 1;
  parent.counts.set(name, count);
  return count > 1 || name === 'Document' || name === 'Enkeltregning' ? `[${count}]` : '';
}

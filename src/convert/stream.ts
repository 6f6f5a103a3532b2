import { DEFAULT_REVISION } from '../bkm/revision.ts';
import { detached } from '../diagnostics/detached.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { finderOf, type Text } from '../diagnostics/text.ts';
import { readXml } from '../xml/read.ts';
import type { XmlRecord } from '../xml/record.ts';
import type { Source } from '../xml/source.ts';
import { XML_TEXTS } from '../xml/texts.ts';
import { type SourceElement, xpathOf } from '../xml/tree.ts';
import { AccountBook, Tally } from './account.ts';
import { billPlan } from './bill.ts';
import { checkedOptions } from './check-options.ts';
import type { ConvertEvent } from './event.ts';
import { headPlan } from './head.ts';
import { MadeGuids } from './made-guids.ts';
import { type FileContext, MessageConverter } from './message.ts';
import { passOver, type SenderScope, SenderScopes } from './msginfo.ts';
import type { ConvertOptions } from './options.ts';
import { NO_FACTS, readSender, typeFinding } from './sender.ts';
import { CONVERT_TEXTS } from './texts.ts';

const findXml = finderOf<Readonly<Record<string, Text>>>(XML_TEXTS);
const findConvert = finderOf(CONVERT_TEXTS);

/**
 * Converts BKM XML as a stream: findings, bills as they are read, the end of each message, and last the account of the file.
 * One bill at a time is in memory. Whatever is wrong with the file is a finding.
 *
 * @throws what the source itself throws (a read error), and BkmError OPTIONS where the call is wrong
 * @example
 * for await (const event of convertStream(createReadStream('krav.xml'), { praksisId: '1000005649' })) {
 *   if (event.kind === 'bill') console.log(event.bill.regning?.guid);
 * }
 */
export async function* convertStream(source: Source, options: ConvertOptions = {}): AsyncGenerator<ConvertEvent> {
  for await (const events of convertBatches(source, options)) yield* events;
}

/** The same by what was read at a time: each event is made when it is taken, without a turn of the event loop. */
export async function* convertBatches(
  source: Source,
  options: ConvertOptions = {},
): AsyncGenerator<Iterable<ConvertEvent>> {
  const checked = checkedOptions(options);
  const file = new FileConverter(checked);
  for await (const { records } of readXml(source, checked)) yield file.takeAll(records);
  yield file.end();
}

/** A message, and the head message that it is of. */
interface Held {
  readonly message: MessageConverter;
  readonly scope: SenderScope;
}

class FileConverter {
  readonly #options: ConvertOptions;
  readonly #context: FileContext;
  readonly #book = new AccountBook();
  readonly #senders = new SenderScopes();
  #message: MessageConverter | null = null;
  /** Told with the claim that it is about: what else an envelope carries is of types that are none of ours. */
  #typeFinding: Finding | null = null;
  /** Read to its end, but a MsgInfo behind it may still concern it. */
  #held: Held | null = null;
  #messages = 0;
  #readable = true;
  /** Strict reading refuses the file as a whole. */
  #refused = false;

  constructor(options: ConvertOptions) {
    const revision = options.revision ?? DEFAULT_REVISION;
    this.#options = options;
    this.#context = {
      options,
      revision,
      headPlan: headPlan(revision),
      billPlan: billPlan(revision),
      madeGuids: new MadeGuids(),
    };
  }

  *takeAll(records: readonly XmlRecord[]): Generator<ConvertEvent> {
    for (const record of records) yield* this.#take(record);
  }

  *#take(record: XmlRecord): Generator<ConvertEvent> {
    switch (record.kind) {
      case 'bill':
        if (this.#message) yield* this.#message.bill(record.element);
        break;
      case 'header':
        if (this.#message) yield* this.#message.field(record.element);
        break;
      case 'value':
        this.#book.add(record.path, 'unmapped', 1, record);
        // Within a message, the envelope has no value but the message's own text.
        if (this.#message) yield* this.#message.ownText();
        break;
      case 'head-start':
        this.#senders.start();
        this.#typeFinding = null;
        break;
      case 'head-end':
        if (this.#held?.scope === this.#senders.current) yield* this.#release();
        this.#senders.end();
        break;
      case 'msginfo':
        yield* this.#msgInfo(record.element);
        break;
      case 'message-start':
        yield* this.#startMessage(record.element);
        break;
      case 'message-end':
        if (this.#message) this.#held = { message: this.#message, scope: this.#senders.current };
        this.#message = null;
        break;
      default:
        if (record.fatal) yield* this.#release();
        yield { kind: 'finding', finding: this.#finding(record) };
    }
  }

  *end(): Generator<ConvertEvent> {
    yield* this.#release();
    if (this.#message) yield* this.#end(this.#message, true);
    this.#message = null;
    for (const { field, loudness } of this.#book.loud()) {
      const params = { felt: field.xpath.split('/').slice(-2).join('/'), antall: field.count };
      const place = { line: field.line, column: field.column, xpath: field.xpath };
      const id =
        loudness === 'dropped'
          ? 'convert/utelatt'
          : loudness === 'warning'
            ? 'convert/uten-felt#advarsel'
            : 'convert/uten-felt';
      yield { kind: 'finding', finding: findConvert(id, params, place, { file: this.#options.file ?? null }) };
    }
    const readable = this.#readable && this.#messages > 0;
    yield { kind: 'end', end: { account: this.#book.toAccount(), readable } };
  }

  *#startMessage(element: SourceElement): Generator<ConvertEvent> {
    if (this.#held) passOver(this.#held.scope);
    yield* this.#release();
    const facts = this.#senders.current.facts ?? NO_FACTS;
    const message = new MessageConverter(this.#messages, element, facts, this.#context);
    yield { kind: 'message-start', messageIndex: this.#messages };
    if (this.#typeFinding) yield { kind: 'finding', finding: this.#typeFinding };
    this.#typeFinding = null;
    this.#message = message;
    this.#messages += 1;
  }

  *#msgInfo(element: SourceElement): Generator<ConvertEvent> {
    const tally = new Tally();
    const facts = readSender(element, tally);
    tally.post(this.#book, false);
    const finding = typeFinding(element, this.#options.file ?? null);
    const meaning = this.#senders.add(facts, element);
    const held = this.#held;
    if (held?.scope === this.#senders.current && meaning === 'first') held.message.lateSender(facts, element);
    if (held?.scope === this.#senders.current && finding) yield { kind: 'finding', finding };
    else this.#typeFinding = finding;
    if (meaning === 'same') yield { kind: 'finding', finding: this.#repeated(element) };
  }

  #repeated(element: SourceElement): Finding {
    const { line, column } = element;
    const strict = this.#options.strict === true;
    this.#refused ||= strict;
    const context = { file: this.#options.file ?? null };
    const place = { line, column, xpath: xpathOf(element) };
    return findConvert('convert/msginfo-gjentatt', {}, place, context, strict ? 'error' : 'warning');
  }

  /** Ends the message that is held: nothing that follows concerns it. */
  *#release(): Generator<ConvertEvent> {
    const held = this.#held;
    this.#held = null;
    if (!held) return;
    const { doubt } = held.scope;
    if (doubt) held.message.doubt(doubt.id, doubt.element);
    yield* this.#end(held.message, false);
  }

  *#end(message: MessageConverter, cut: boolean): Generator<ConvertEvent> {
    let withheld = true;
    for (const event of message.end(cut || this.#refused)) {
      if (event.kind === 'message-end') withheld = event.end.withheld;
      yield event;
    }
    message.book.post(this.#book, withheld);
  }

  #finding(record: Extract<XmlRecord, { kind: 'finding' }>): Finding {
    const { id, line, column, xpath } = record;
    const text: Text = XML_TEXTS[id];
    const raised = this.#options.strict === true && text.lenient === true;
    this.#readable &&= !record.fatal;
    this.#refused ||= raised;
    const context = { file: this.#options.file ?? null };
    return detached(findXml(id, record.params, { line, column, xpath }, context, raised ? 'error' : text.severity));
  }
}

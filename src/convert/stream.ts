import { DEFAULT_REVISION } from '../bkm/revision.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { finderOf, type Text } from '../diagnostics/text.ts';
import { readXml } from '../xml/read.ts';
import type { XmlRecord } from '../xml/record.ts';
import type { Source } from '../xml/source.ts';
import { XML_TEXTS } from '../xml/texts.ts';
import { PathTable } from '../xml/tree.ts';
import { AccountBook, Tally } from './account.ts';
import { billPlan } from './bill.ts';
import type { ConvertEvent } from './event.ts';
import { headPlan } from './head.ts';
import { type FileContext, MessageConverter } from './message.ts';
import type { ConvertOptions } from './options.ts';
import { NO_FACTS, readSender, type SenderFacts } from './sender.ts';
import { CONVERT_TEXTS } from './texts.ts';

const findXml = finderOf<Readonly<Record<string, Text>>>(XML_TEXTS);
const findConvert = finderOf(CONVERT_TEXTS);

/**
 * Converts BKM XML as a stream: findings, bills as they are read, the end of each message, and last the account of the file.
 * One bill at a time is in memory. Whatever is wrong with the file is a finding; only a failing source (a read error) throws.
 *
 * @example
 * for await (const event of convertStream(createReadStream('krav.xml'), { praksisId: '1000005649' })) {
 *   if (event.kind === 'bill') console.log(event.bill.regning?.guid);
 * }
 */
export async function* convertStream(source: Source, options: ConvertOptions = {}): AsyncGenerator<ConvertEvent> {
  const file = new FileConverter(options);
  for await (const { records, paths } of readXml(source, options)) {
    file.paths = paths;
    for (const record of records) yield* file.take(record);
  }
  yield* file.end();
}

class FileConverter {
  paths = new PathTable();
  readonly #options: ConvertOptions;
  readonly #context: FileContext;
  readonly #book = new AccountBook();
  #sender: SenderFacts = NO_FACTS;
  #message: MessageConverter | null = null;
  #messages = 0;
  #readable = true;
  /** Strict reading refuses the file as a whole. */
  #refused = false;

  constructor(options: ConvertOptions) {
    const revision = options.revision ?? DEFAULT_REVISION;
    this.#options = options;
    this.#context = { options, revision, headPlan: headPlan(revision), billPlan: billPlan(revision) };
  }

  *take(record: XmlRecord): Generator<ConvertEvent> {
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
      case 'head-end':
        this.#sender = NO_FACTS;
        break;
      case 'msginfo': {
        const tally = new Tally();
        this.#sender = readSender(record.element, tally);
        tally.post(this.#book, false);
        break;
      }
      case 'message-start':
        this.#message = new MessageConverter(this.#messages, record.element, this.#sender, this.#context);
        yield { kind: 'message-start', messageIndex: this.#messages };
        this.#messages += 1;
        break;
      case 'message-end':
        yield* this.#endMessage(false);
        break;
      default:
        yield { kind: 'finding', finding: this.#finding(record) };
    }
  }

  *end(): Generator<ConvertEvent> {
    yield* this.#endMessage(true);
    for (const { field, loudness } of this.#book.loud(this.paths)) {
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
    yield { kind: 'end', end: { account: this.#book.toAccount(this.paths), readable } };
  }

  *#endMessage(cut: boolean): Generator<ConvertEvent> {
    const message = this.#message;
    if (!message) return;
    this.#message = null;
    let withheld = true;
    for (const event of message.end(cut || this.#refused)) {
      if (event.kind === 'message-end') withheld = event.end.withheld;
      yield event;
    }
    message.book.post(this.#book, this.paths, withheld);
  }

  #finding(record: Extract<XmlRecord, { kind: 'finding' }>): Finding {
    const { id, line, column, xpath } = record;
    const text: Text = XML_TEXTS[id];
    const raised = this.#options.strict === true && text.lenient === true;
    this.#readable &&= !record.fatal;
    this.#refused ||= raised;
    const context = { file: this.#options.file ?? null };
    return findXml(id, record.params, { line, column, xpath }, context, raised ? 'error' : text.severity);
  }
}

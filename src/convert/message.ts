import type { Revision } from '../bkm/revision.ts';
import type { Regning } from '../bkm/types.ts';
import { detached } from '../diagnostics/detached.ts';
import type { BillRef, Finding, Params, Place } from '../diagnostics/finding.ts';
import { safeGuid, safeRegningsnummer } from '../diagnostics/mask.ts';
import { numberToOre, type Ore, oreToNumber, oreToText, sumOre } from '../values/ore.ts';
import { localDate, readTidspunkt } from '../values/oslo-time.ts';
import { BKM_NS } from '../xml/namespaces.ts';
import type { SourceElement } from '../xml/tree.ts';
import { AccountBook } from './account.ts';
import { type BillContext, readBill } from './bill.ts';
import { isDentistry, saysTrade } from './dentistry.ts';
import type { Draft, TextId } from './draft.ts';
import type { ConvertEvent, ConvertedBill, MessageEnd } from './event.ts';
import { Head } from './head.ts';
import type { MadeGuids } from './made-guids.ts';
import type { ConvertOptions } from './options.ts';
import type { PlanNode } from './plan.ts';
import { findPraksis, type PraksisAnswer } from './praksis.ts';
import type { SenderFacts } from './sender.ts';

/** What all messages of a file share. */
export interface FileContext {
  readonly options: ConvertOptions;
  readonly revision: Revision;
  readonly headPlan: PlanNode;
  readonly billPlan: PlanNode;
  readonly madeGuids: MadeGuids;
}

/** The fields beside the bills that decide something about them. */
const DECIDING: readonly string[] = ['Praksistype', 'Konto'];

const KRAV = '/behandlerkrav';

/** One BehandlerKrav, from its first tag to its last: bills one at a time, totals and small keys kept. */
export class MessageConverter {
  readonly book = new AccountBook();
  readonly #index: number;
  readonly #file: FileContext;
  #sender: SenderFacts;
  readonly #head: Head;
  #told = 0;
  #bill: BillContext | null = null;
  #praksis: PraksisAnswer | null = null;
  #date: string | null = null;
  #bills = 0;
  #converted = 0;
  #sum: Ore | null = sumOre([]);
  #broken = false;

  constructor(index: number, element: SourceElement, sender: SenderFacts, file: FileContext) {
    this.#index = index;
    this.#file = file;
    this.#sender = sender;
    this.#head = new Head(element, file.headPlan, file.options);
    if (element.uri !== BKM_NS) this.#head.draft.say('xml/navnerom', { element: 'BehandlerKrav' }, { element });
  }

  /** A field beside the bills. */
  *field(element: SourceElement): Generator<ConvertEvent> {
    const before = this.#bill;
    this.#head.add(element, before !== null);
    if (before && DECIDING.includes(element.name) && this.#wouldChange(before)) {
      this.#head.draft.say('convert/sent-felt', { element: element.name }, { element });
    }
    yield* this.#tell();
  }

  /** Text that stands directly in BehandlerKrav. */
  *ownText(): Generator<ConvertEvent> {
    const { draft } = this.#head;
    draft.say('convert/ukjent-tekst', { i: draft.element.name }, { element: draft.element });
    yield* this.#tell();
  }

  /** MsgInfo that comes behind the message that it is about. */
  lateSender(sender: SenderFacts, element: SourceElement): void {
    const { draft } = this.#head;
    this.#sender = sender;
    this.#date ??= dateIn(sender.genDate ?? '');
    draft.say('convert/rekkefolge', { element: element.name, i: 'MsgHead' }, { element }, null);
    if (this.#bill && this.#wouldChange(this.#bill)) {
      draft.say('convert/sent-felt', { element: element.name }, { element }, null);
    }
  }

  /** Something outside of the message that leaves in doubt who sends it, at the MsgInfo that does, if any: it is withheld. */
  doubt(id: TextId, element: SourceElement | null): void {
    this.#fail(id, {}, element ?? this.#head.draft.element);
  }

  *bill(element: SourceElement): Generator<ConvertEvent> {
    const first = this.#bill === null;
    const context = this.#begin(element);
    this.#head.beforeBill();
    yield* this.#tell();
    if (first) {
      const { praksisId } = context;
      const { meldingstype, praksistype, genDate } = this.#facts();
      const sender = { meldingstype, praksistype, genDate };
      yield { kind: 'message-head', messageIndex: this.#index, praksisId, head: this.#head.fields, sender };
    }
    const draft = readBill(element, context, this.#bills);
    const withheld = draft.failed;
    const position = withheld ? null : this.#converted;
    const ref = refOf(draft, this.#bills);
    const base = position === null ? null : `${KRAV}/regninger/${position}`;
    for (const finding of draft.findings()) yield { kind: 'finding', finding: this.#finish(finding, base, ref) };
    draft.tally.post(this.book, withheld);
    for (const [path, loudness] of draft.loudness) this.book.setLoudness(path, loudness);
    this.#bills += 1;
    if (!withheld) this.#count(draft);
    const bill: ConvertedBill = {
      ...ref,
      regning: withheld ? null : asRegning(draft),
      position,
      locate: (pointer) => withBase(draft.origins.locate(draft.json, pointer, pointer), base),
    };
    yield { kind: 'bill', messageIndex: this.#index, bill };
  }

  /** The message is complete; `cut` says that the file is not, and then nothing of it is used. */
  *end(cut: boolean): Generator<ConvertEvent> {
    const { draft } = this.#head;
    const withheldBills = this.#bills - this.#converted;
    let totals = this.#counted();
    this.#head.close(this.#sender.meldingstype);
    if (!cut) {
      this.#judge(withheldBills);
      if (!this.#broken && !draft.failed) totals = this.#totals(withheldBills);
      if (draft.failed && !this.#broken) this.#fail('convert/hode-uleselig');
    }
    const withheld = cut || this.#broken;
    draft.tally.post(this.book, withheld);
    for (const [path, loudness] of draft.loudness) this.book.setLoudness(path, loudness);
    yield* this.#tell();
    yield { kind: 'message-end', end: { ...this.#summary(), ...totals, withheld, withheldBills } };
  }

  /** What of the bills as a whole withholds the message. */
  #judge(withheldBills: number): void {
    this.#tellUncompared();
    if (this.#bills === 0) this.#fail('convert/ingen-regninger');
    else if (this.#converted === 0) this.#fail('convert/ingen-regninger#igjen');
    if (withheldBills > 0 && this.#file.options.allOrNothing === true) {
      this.#fail('convert/alt-eller-ingenting', { antall: withheldBills });
    }
    if (this.#sum === null) this.#fail('convert/sum-for-stor');
  }

  /** At the end, as MsgInfo behind the message may still say who sends it. */
  #tellUncompared(): void {
    if (this.#bill === null) return;
    const { draft } = this.#head;
    const answer = findPraksis(this.#file.options, this.#facts(), this.#date);
    if (answer.praksisId === null || answer.uncompared.length === 0) return;
    const params = { praksisId: answer.praksisId, hva: answer.uncompared.join(', ') };
    draft.say('praksis/ikke-sammenlignet', params, { element: draft.element }, null);
  }

  #summary(): Omit<MessageEnd, 'withheld' | 'withheldBills' | 'antallRegninger' | 'belop'> {
    const { draft } = this.#head;
    return {
      messageIndex: this.#index,
      praksisId: this.#praksis?.praksisId ?? null,
      head: this.#head.fields,
      bills: this.#bills,
      genDate: this.#sender.genDate,
      locate: (pointer) => draft.origins.locate(draft.json, pointer.replace(/^\/behandlerkrav(?=\/|$)/, ''), pointer),
    };
  }

  /** What the first bill makes necessary to know, and what no later field may change. */
  #begin(element: SourceElement): BillContext {
    if (this.#bill) return this.#bill;
    const { options, revision, billPlan, madeGuids } = this.#file;
    const datoTid = element.children.find(({ name }) => name === 'DatoTid')?.text ?? '';
    this.#date = dateIn(datoTid) ?? dateIn(this.#sender.genDate ?? '');
    this.#praksis = findPraksis(options, this.#facts(), this.#date);
    if (this.#praksis.praksisId === null) {
      this.#fail(this.#praksis.id, this.#praksis.params);
    } else if (this.#praksis.status !== null) {
      const { draft } = this.#head;
      draft.say(
        'praksis/status',
        { praksisId: this.#praksis.praksisId, status: this.#praksis.status },
        { element: draft.element },
        null,
      );
    }
    this.#bill = {
      options,
      revision,
      plan: billPlan,
      uri: this.#head.draft.uri,
      praksisId: this.#praksis.praksisId,
      dentistry: this.#dentistry(),
      saysTrade: saysTrade(this.#sender.meldingstype, this.#head.praksistype),
      madeGuids,
      messageIndex: this.#index,
    };
    return this.#bill;
  }

  #wouldChange(before: BillContext): boolean {
    return (
      this.#dentistry() !== before.dentistry ||
      findPraksis(this.#file.options, this.#facts(), this.#date).praksisId !== before.praksisId
    );
  }

  #facts(): SenderFacts {
    return { ...this.#sender, praksistype: this.#head.praksistype, konto: this.#head.used('Konto') };
  }

  #dentistry(): boolean {
    return isDentistry(this.#sender.meldingstype, this.#head.praksistype);
  }

  #count(draft: Draft): void {
    const { belop } = draft.json;
    const ore = typeof belop === 'number' ? numberToOre(belop) : null;
    this.#converted += 1;
    if (ore !== null && this.#sum !== null) this.#sum = sumOre([this.#sum, ore]);
  }

  #counted(): Totals {
    return { antallRegninger: this.#converted, belop: this.#sum === null ? 0 : oreToNumber(this.#sum) };
  }

  /** As claimed, and checked; counted where something is withheld or nothing is claimed. */
  #totals(withheldBills: number): Totals {
    const counted = this.#counted();
    const { draft } = this.#head;
    const origin = { element: draft.element };
    if (withheldBills > 0) {
      const params = { holdt: withheldBills, antall: counted.antallRegninger, belop: shown(counted.belop) };
      const claimed = draft.origins.of(draft.json, 'antallRegninger') ?? origin;
      draft.say('convert/talt-pa-nytt', params, claimed, '/antallRegninger');
      return counted;
    }
    const antall = this.#head.claimed('antallRegninger');
    const belop = this.#head.claimed('belop');
    if (antall === null) draft.say('convert/krav-mangler', { felt: 'AntallRegninger' }, origin, '/antallRegninger');
    else if (antall !== counted.antallRegninger) {
      this.#differs('convert/antall-avvik', 'antallRegninger', antall, counted.antallRegninger);
    }
    if (belop === null) draft.say('convert/krav-mangler', { felt: 'SumKravSamlet' }, origin, '/belop');
    else if (belop !== counted.belop) {
      this.#differs('convert/sum-avvik', 'belop', shown(belop), shown(counted.belop));
    }
    return { antallRegninger: antall ?? counted.antallRegninger, belop: belop ?? counted.belop };
  }

  #differs(id: TextId, key: 'antallRegninger' | 'belop', oppgitt: string | number, talt: string | number): void {
    const { draft } = this.#head;
    draft.say(id, { oppgitt, talt }, draft.origins.of(draft.json, key) ?? { element: draft.element });
  }

  /** An error that withholds the message. */
  #fail(id: TextId, params: Params = {}, element = this.#head.draft.element): void {
    const { draft } = this.#head;
    this.#broken = true;
    draft.say(id, params, { element }, null);
  }

  /** The findings around the bills since the last call. */
  *#tell(): Generator<ConvertEvent> {
    const findings = this.#head.draft.findings(this.#told);
    this.#told += findings.length;
    for (const finding of findings) yield { kind: 'finding', finding: this.#finish(finding, KRAV, null) };
  }

  #finish(finding: Finding, base: string | null, regning: BillRef | null): Finding {
    const file = this.#file.options.file ?? null;
    return detached({ ...withBase(finding, base), file, messageIndex: this.#index, regning });
  }
}

interface Totals {
  readonly antallRegninger: number;
  /** Kroner. */
  readonly belop: number;
}

/** A place below `base` as one in the message; without base, nothing of it is there. */
function withBase<T extends Place>(place: T, base: string | null): T {
  return { ...place, pointer: place.pointer === null || base === null ? null : `${base}${place.pointer}` };
}

function refOf(draft: Draft, index: number): BillRef {
  const { regningsnummer, guid, tidspunkt } = draft.json;
  return {
    ...(typeof tidspunkt === 'string' ? { month: tidspunkt.slice(0, 7) } : {}),
    index,
    regningsnummer: typeof regningsnummer === 'string' ? safeRegningsnummer(regningsnummer) : null,
    guid: typeof guid === 'string' ? safeGuid(guid) : null,
  };
}

/** The table's targets are those of the schema, and its kinds give the schema's types; a property test holds it. */
function asRegning(draft: Draft): Regning {
  return draft.json as unknown as Regning;
}

/** The date in Norway; null where the text is no time. */
function dateIn(text: string): string | null {
  const read = readTidspunkt(text);
  return read.ok ? localDate(read.value) : null;
}

/** As texts have amounts. */
function shown(kroner: number): string {
  const ore = numberToOre(kroner);
  return ore === null ? String(kroner) : oreToText(ore);
}

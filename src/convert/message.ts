import type { Revision } from '../bkm/revision.ts';
import type { Regning } from '../bkm/types.ts';
import type { BillRef, Finding, Params, Place } from '../diagnostics/finding.ts';
import { safeGuid, safeName, safeRegningsnummer } from '../diagnostics/mask.ts';
import { formatKroner, numberToOre, type Ore, oreToNumber, sumOre } from '../values/ore.ts';
import type { SourceElement } from '../xml/tree.ts';
import { AccountBook } from './account.ts';
import { type BillContext, readBill } from './bill.ts';
import type { Draft, TextId } from './draft.ts';
import type { ConvertEvent, ConvertedBill, MessageEnd } from './event.ts';
import { Head } from './head.ts';
import type { ConvertOptions } from './options.ts';
import { type Origin, placeOf } from './origins.ts';
import type { PlanNode } from './plan.ts';
import { findPraksis, type PraksisAnswer } from './praksis.ts';
import type { SenderFacts } from './sender.ts';

/** What all messages of a file share. */
export interface FileContext {
  readonly options: ConvertOptions;
  readonly revision: Revision;
  readonly headPlan: PlanNode;
  readonly billPlan: PlanNode;
}

/** Professions whose RelatertBehandler is relatertBehandler: dentist and dental hygienist, or Praksistype 8 to 11. */
const DENTAL_TYPES = ['TOM', 'TPM'];
const DENTAL_PRAKSISTYPER = ['8', '9', '10', '11'];

/** One BehandlerKrav, from its first tag to its last: bills one at a time, totals and small keys kept. */
export class MessageConverter {
  readonly book = new AccountBook();
  readonly #index: number;
  readonly #file: FileContext;
  readonly #sender: SenderFacts;
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
  }

  /** A field beside the bills. */
  *field(element: SourceElement): Generator<ConvertEvent> {
    const before = this.#bill;
    this.#head.add(element, before !== null);
    if (before && this.#wouldChange(before)) {
      this.#head.draft.say('convert/sent-felt', { element: safeName(element.name) }, { element });
    }
    yield* this.#tell();
  }

  *bill(element: SourceElement): Generator<ConvertEvent> {
    const first = this.#bill === null;
    const context = this.#begin(element);
    yield* this.#tell();
    if (first) {
      const { praksisId } = context;
      yield { kind: 'message-head', messageIndex: this.#index, praksisId, head: this.#head.fields };
    }
    const draft = readBill(element, context);
    const withheld = draft.failed;
    const position = withheld ? null : this.#converted;
    const ref = refOf(draft, this.#bills);
    const base = position === null ? null : `/behandlerkrav/regninger/${position}`;
    for (const finding of draft.pointed()) yield { kind: 'finding', finding: this.#finish(finding, base, ref) };
    draft.tally.post(this.book, withheld);
    for (const [path, loudness] of draft.loudness) this.book.setLoudness(path, loudness);
    this.#bills += 1;
    if (!withheld) this.#count(draft);
    const bill: ConvertedBill = {
      ...ref,
      regning: withheld ? null : asRegning(draft),
      position,
      locate: (pointer) => this.#withBase(draft.origins.locate(draft.json, pointer, pointer), base),
    };
    yield { kind: 'bill', messageIndex: this.#index, bill };
  }

  /** The message is complete; `cut` says that the file is not, and then nothing of it is used. */
  *end(cut: boolean): Generator<ConvertEvent> {
    const { draft } = this.#head;
    const end = { element: draft.element };
    if (this.#bills === 0) {
      if (!cut) this.#fail('convert/ingen-regninger', {}, end);
    } else if (this.#converted === 0) {
      this.#fail('convert/ingen-regninger#igjen', {}, end);
    }
    const withheldBills = this.#bills - this.#converted;
    if (withheldBills > 0 && this.#file.options.allOrNothing === true) {
      this.#fail('convert/alt-eller-ingenting', { antall: withheldBills }, end);
    }
    if (draft.failed && !this.#broken) this.#fail('convert/hode-uleselig', {}, end);
    const withheld = cut || this.#broken;
    const totals = withheld ? this.#counted() : this.#totals(withheldBills);
    draft.tally.post(this.book, withheld);
    for (const [path, loudness] of draft.loudness) this.book.setLoudness(path, loudness);
    yield* this.#tell();
    yield { kind: 'message-end', end: { ...this.#summary(), ...totals, withheld, withheldBills } };
  }

  #summary(): Omit<MessageEnd, 'withheld' | 'withheldBills' | 'antallRegninger' | 'belop'> {
    const { draft } = this.#head;
    return {
      messageIndex: this.#index,
      praksisId: this.#praksis?.praksisId ?? null,
      head: this.#head.fields,
      bills: this.#bills,
      genDate: this.#sender.genDate,
      locate: (pointer) => draft.origins.locate(draft.json, pointer.replace(/^\/behandlerkrav/, ''), pointer),
    };
  }

  /** What the first bill makes necessary to know, and what no later field may change. */
  #begin(element: SourceElement): BillContext {
    if (this.#bill) return this.#bill;
    const { options, revision, billPlan } = this.#file;
    this.#date = dateOf(element) ?? this.#sender.genDate?.slice(0, 10) ?? null;
    this.#praksis = findPraksis(options, this.#facts(), this.#date);
    if (this.#praksis.praksisId === null) {
      this.#fail(this.#praksis.id, this.#praksis.params, { element: this.#head.draft.element });
    }
    this.#bill = {
      options,
      revision,
      plan: billPlan,
      uri: this.#head.draft.uri,
      praksisId: this.#praksis.praksisId,
      dentistry: this.#dentistry(),
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
    return { ...this.#sender, praksistype: this.#head.used('Praksistype'), konto: this.#head.used('Konto') };
  }

  #dentistry(): boolean {
    return (
      DENTAL_TYPES.includes(this.#sender.meldingstype ?? '') ||
      DENTAL_PRAKSISTYPER.includes(this.#head.used('Praksistype') ?? '')
    );
  }

  #count(draft: Draft): void {
    const { belop } = draft.json;
    const ore = typeof belop === 'number' ? numberToOre(belop) : null;
    this.#converted += 1;
    if (ore !== null && this.#sum !== null) this.#sum = sumOre([this.#sum, ore]);
  }

  #counted(): { readonly antallRegninger: number; readonly belop: number } {
    return { antallRegninger: this.#converted, belop: this.#sum === null ? 0 : oreToNumber(this.#sum) };
  }

  /** As claimed, and checked; counted where something is withheld or nothing is claimed. */
  #totals(withheldBills: number): { readonly antallRegninger: number; readonly belop: number } {
    const counted = this.#counted();
    const { draft } = this.#head;
    const origin = { element: draft.element };
    if (withheldBills > 0) {
      const params = { holdt: withheldBills, antall: counted.antallRegninger, belop: kroner(counted.belop) };
      draft.say('convert/talt-pa-nytt', params, origin, '/behandlerkrav/antallRegninger');
      return counted;
    }
    const antall = this.#head.claimed('antallRegninger');
    const belop = this.#head.claimed('belop');
    if (antall === null) draft.say('convert/krav-mangler', { felt: 'AntallRegninger' }, origin);
    else if (antall !== counted.antallRegninger) {
      this.#differs('convert/antall-avvik', 'antallRegninger', antall, counted.antallRegninger);
    }
    if (belop === null) draft.say('convert/krav-mangler', { felt: 'SumKravSamlet' }, origin);
    else if (belop !== counted.belop) this.#differs('convert/sum-avvik', 'belop', kroner(belop), kroner(counted.belop));
    return { antallRegninger: antall ?? counted.antallRegninger, belop: belop ?? counted.belop };
  }

  #differs(id: TextId, key: 'antallRegninger' | 'belop', oppgitt: string | number, talt: string | number): void {
    const { draft } = this.#head;
    const place = draft.origins.locate(draft.json, `/${key}`, `/behandlerkrav/${key}`);
    draft.findings.push(draft.make(id, { oppgitt, talt }, place));
  }

  /** An error that withholds the message. */
  #fail(id: TextId, params: Params, origin: Origin): void {
    this.#broken = true;
    this.#head.draft.findings.push(this.#head.draft.make(id, params, placeOf(origin, null)));
  }

  /** The findings around the bills since the last call. */
  *#tell(): Generator<ConvertEvent> {
    const all = this.#head.draft.findings;
    for (const finding of all.slice(this.#told)) yield { kind: 'finding', finding: this.#finish(finding, null, null) };
    this.#told = all.length;
  }

  #finish(finding: Finding, base: string | null, regning: BillRef | null): Finding {
    const file = this.#file.options.file ?? null;
    return this.#withBase({ ...finding, file, messageIndex: this.#index, regning }, base);
  }

  #withBase<T extends Place>(place: T, base: string | null): T {
    if (place.pointer === null) return place;
    if (base !== null) return { ...place, pointer: `${base}${place.pointer}` };
    return place.pointer.startsWith('/behandlerkrav') ? place : { ...place, pointer: null };
  }
}

function refOf(draft: Draft, index: number): BillRef {
  const { regningsnummer, guid } = draft.json;
  return {
    index,
    regningsnummer: typeof regningsnummer === 'string' ? safeRegningsnummer(regningsnummer) : null,
    guid: typeof guid === 'string' ? safeGuid(guid) : null,
  };
}

/** The table's targets are those of the schema, and its kinds give the schema's types; a property test holds it. */
function asRegning(draft: Draft): Regning {
  return draft.json as unknown as Regning;
}

/** Date of treatment as written, where it has the form of one. */
function dateOf(bill: SourceElement): string | null {
  const text = bill.children.find(({ name }) => name === 'DatoTid')?.text ?? '';
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? null;
}

function kroner(amount: number): string {
  const ore = numberToOre(amount);
  return ore === null ? String(amount) : formatKroner(ore, 'en').replaceAll(',', ' ');
}

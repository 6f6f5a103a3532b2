import { numberIn, textIn } from '../bkm/read-json.ts';
import type { Revision } from '../bkm/revision.ts';
import { registerTypes } from '../codelists/praksistype.ts';
import type { MessageHead, MessageSender } from '../convert/event.ts';
import { member } from '../diagnostics/pointer.ts';
import type { Facts, Sted, Totals } from '../validate/facts.ts';
import { instantOf, readTidspunkt } from '../values/oslo-time.ts';
import type { ValidateOptions } from './result.ts';

/** What the rules may know of a message that was converted from XML. */
export function factsOfXml(
  praksisId: string | null,
  head: MessageHead,
  sender: MessageSender,
  revision: Revision,
  sted: Sted,
  options: ValidateOptions,
): Facts {
  return {
    ...common(praksisId, revision, options),
    sted,
    now: options.now === 'gendate' ? instantIn(sender.genDate) : (options.now ?? null),
    praksistype: typeOf(praksisId, options) ?? onlyType(sender.praksistype),
    meldingstype: sender.meldingstype,
    avdeling: head.avdeling ?? null,
    reshId: head.reshId ?? null,
  };
}

/** What the rules may know of a JSON message, any JSON value: it names neither its making nor its profession. */
export function factsOfJson(message: unknown, revision: Revision, sted: Sted, options: ValidateOptions): Facts {
  const krav = member(message, 'behandlerkrav');
  const praksisId = textIn(message, 'praksisId');
  return {
    ...common(praksisId, revision, options),
    sted,
    now: options.now === 'gendate' ? null : (options.now ?? null),
    praksistype: typeOf(praksisId, options),
    meldingstype: null,
    avdeling: textIn(krav, 'avdeling'),
    reshId: textIn(krav, 'reshId'),
  };
}

/** The totals that a JSON message claims. */
export function totalsOfJson(message: unknown): Totals {
  const krav = member(message, 'behandlerkrav');
  return { antallRegninger: numberIn(krav, 'antallRegninger'), belop: numberIn(krav, 'belop') };
}

function common(praksisId: string | null, revision: Revision, options: ValidateOptions) {
  return {
    praksisId,
    revision,
    praksiser: options.praksiser ?? null,
    testData: options.testData !== false,
    catalogue: options.catalogue ?? null,
    sendt: options.sendt ?? null,
  };
}

/** By the register, where it is known. */
function typeOf(praksisId: string | null, options: ValidateOptions): string | null {
  return options.praksiser?.find((praksis) => praksis.praksisId === praksisId)?.type ?? null;
}

/** Praksistype of the XML, where it stands for one type of the register and no more. */
function onlyType(praksistype: string | null): string | null {
  const [only, ...others] = praksistype === null ? [] : registerTypes(praksistype);
  return only !== undefined && others.length === 0 && !only.includes('?') ? only : null;
}

function instantIn(genDate: string | null): number | null {
  const read = genDate === null ? null : readTidspunkt(genDate);
  return read?.ok ? instantOf(read.value) : null;
}

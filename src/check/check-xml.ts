import { DEFAULT_REVISION } from '../bkm/revision.ts';
import { viewBill } from '../bkm/view.ts';
import { EMPTY_ACCOUNT } from '../convert/account.ts';
import { assemble } from '../convert/convert.ts';
import type { ConvertEvent, ConvertedBill, MessageEnd } from '../convert/event.ts';
import { convertBatches } from '../convert/stream.ts';
import { detached } from '../diagnostics/detached.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { compareFindings } from '../diagnostics/order.ts';
import { cappedUses } from '../rules/shared/capped-uses.ts';
import type { Engine, MessageCheck } from '../validate/engine.ts';
import type { Facts } from '../validate/facts.ts';
import { validateRegning, validateShell } from '../validate/schema.ts';
import type { Source } from '../xml/source.ts';
import { factsOfXml } from './facts.ts';
import type { ValidateOptions, ValidateResult } from './result.ts';

/** Converts XML and validates what it becomes, one bill at a time; findings stand at their place in the XML. */
export async function checkXml(
  source: Source,
  options: ValidateOptions,
  engine: Engine,
  fil: string,
): Promise<ValidateResult> {
  const revision = options.revision === undefined || options.revision === 'auto' ? DEFAULT_REVISION : options.revision;
  const { onMessage, onUses, onConverted } = options;
  const file = options.file ?? null;
  const findings: Finding[] = [];
  const tell = options.onFinding ?? ((finding: Finding) => void findings.push(detached(finding)));
  const counts = { messages: 0, bills: 0, withheldBills: 0 };
  let account = EMPTY_ACCOUNT;
  let readable = false;

  let rules: MessageCheck | null = null;
  let facts: Facts | null = null;
  /** Of the message that is read, where somebody wants it whole. */
  let whole: ConvertedBill[] = [];

  const checkBill = (bill: ConvertedBill, messageIndex: number): void => {
    if (bill.regning === null) return;
    const base = `/behandlerkrav/regninger/${bill.position}`;
    const view = viewBill(bill.regning, bill.position ?? 0, revision);
    if (facts !== null && facts.catalogue !== null) onUses?.(cappedUses(view, facts), messageIndex);
    const { index, regningsnummer, guid, month } = bill;
    const regning = { index, regningsnummer, guid, ...(month === undefined ? {} : { month }) };
    const found = [
      ...validateRegning(bill.regning, revision, base, { file, messageIndex, regning }),
      ...(rules?.bill(view, regning, (at) => bill.locate(at)) ?? []),
    ];
    for (const finding of found) {
      tell({ ...finding, ...bill.locate((finding.pointer ?? base).slice(base.length)) });
    }
  };

  const checkShell = (end: MessageEnd): void => {
    const check = rules;
    rules = null;
    if (end.withheld) {
      check?.withheld();
      return;
    }
    const { praksisId, head, antallRegninger, belop, messageIndex } = end;
    const shell = { praksisId, behandlerkrav: { ...head, regninger: [], antallRegninger, belop } };
    const found = [...validateShell(shell, revision, { file, messageIndex }), ...(check?.end(end) ?? [])];
    for (const finding of found) {
      tell(finding.line === null ? { ...finding, ...end.locate(finding.pointer ?? '') } : finding);
    }
  };

  const take = (event: ConvertEvent): void => {
    if (event.kind === 'finding') {
      tell(event.finding);
    } else if (event.kind === 'message-head') {
      const { praksisId, head, sender, messageIndex } = event;
      const sted = { fil, melding: messageIndex + 1 };
      facts = factsOfXml(praksisId, head, sender, revision, sted, options);
      rules = engine.message(facts, { file, messageIndex });
    } else if (event.kind === 'bill') {
      checkBill(event.bill, event.messageIndex);
      if (onMessage !== undefined) whole.push(event.bill);
    } else if (event.kind === 'message-end') {
      checkShell(event.end);
      const message = onMessage === undefined ? null : assemble(event.end, whole);
      whole = [];
      if (message !== null) onMessage?.(message, event.end.messageIndex);
      counts.messages += 1;
      counts.bills += event.end.bills;
      counts.withheldBills += event.end.withheld ? event.end.bills : event.end.withheldBills;
    } else if (event.kind === 'end') {
      ({ account, readable } = event.end);
    }
  };

  for await (const events of convertBatches(source, { ...options, revision })) {
    for (const event of events) {
      take(event);
      if (onConverted !== undefined) await onConverted(event);
    }
  }
  const read = counts.messages > 0 ? revision : null;
  return { kind: 'xml', revision: read, ...counts, findings: findings.sort(compareFindings), account, readable };
}

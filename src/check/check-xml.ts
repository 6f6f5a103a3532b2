import { DEFAULT_REVISION } from '../bkm/revision.ts';
import { viewBill } from '../bkm/view.ts';
import { EMPTY_ACCOUNT } from '../convert/account.ts';
import type { ConvertedBill, MessageEnd } from '../convert/event.ts';
import { convertStream } from '../convert/stream.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { compareFindings } from '../diagnostics/order.ts';
import type { Engine, MessageCheck } from '../validate/engine.ts';
import { validateRegning, validateShell } from '../validate/schema.ts';
import type { Source } from '../xml/source.ts';
import { factsOfXml } from './facts.ts';
import type { ValidateOptions, ValidateResult } from './result.ts';

/** Converts XML and validates what it becomes, one bill at a time; findings stand at their place in the XML. */
export async function checkXml(source: Source, options: ValidateOptions, engine: Engine): Promise<ValidateResult> {
  const revision = options.revision === undefined || options.revision === 'auto' ? DEFAULT_REVISION : options.revision;
  const file = options.file ?? null;
  const findings: Finding[] = [];
  const counts = { messages: 0, bills: 0, withheldBills: 0 };
  let account = EMPTY_ACCOUNT;
  let readable = false;

  let rules: MessageCheck | null = null;

  const checkBill = (bill: ConvertedBill, messageIndex: number): void => {
    if (bill.regning === null) return;
    const base = `/behandlerkrav/regninger/${bill.position}`;
    const { index, regningsnummer, guid, month } = bill;
    const regning = { index, regningsnummer, guid, ...(month === undefined ? {} : { month }) };
    const found = [
      ...validateRegning(bill.regning, revision, base, { file, messageIndex, regning }),
      ...(rules?.bill(viewBill(bill.regning, bill.position ?? 0, revision), regning) ?? []),
    ];
    for (const finding of found) {
      findings.push({ ...finding, ...bill.locate((finding.pointer ?? base).slice(base.length)) });
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
      findings.push({ ...finding, ...end.locate(finding.pointer ?? '') });
    }
  };

  for await (const event of convertStream(source, { ...options, revision })) {
    if (event.kind === 'finding') {
      findings.push(event.finding);
    } else if (event.kind === 'message-head') {
      const { praksisId, head, sender, messageIndex } = event;
      rules = engine.message(factsOfXml(praksisId, head, sender, revision, options), { file, messageIndex });
    } else if (event.kind === 'bill') {
      checkBill(event.bill, event.messageIndex);
    } else if (event.kind === 'message-end') {
      checkShell(event.end);
      counts.messages += 1;
      counts.bills += event.end.bills;
      counts.withheldBills += event.end.withheld ? event.end.bills : event.end.withheldBills;
    } else if (event.kind === 'end') {
      ({ account, readable } = event.end);
    }
  }
  const read = counts.messages > 0 ? revision : null;
  return { kind: 'xml', revision: read, ...counts, findings: findings.sort(compareFindings), account, readable };
}

import type { Revision } from '../bkm/revision.ts';
import { viewBill } from '../bkm/view.ts';
import { EMPTY_ACCOUNT } from '../convert/account.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { compareFindings } from '../diagnostics/order.ts';
import { cappedUses } from '../rules/shared/capped-uses.ts';
import type { Engine } from '../validate/engine.ts';
import type { Sted } from '../validate/facts.ts';
import { locatePointers } from '../validate/json-locate.ts';
import { parseJson } from '../validate/json-source.ts';
import { billRef, billsOf, fitRevision, validateMessage } from '../validate/schema.ts';
import { factsOfJson, totalsOfJson } from './facts.ts';
import { gather } from './gather.ts';
import { splitLines } from './json-lines.ts';
import type { ValidateOptions, ValidateResult } from './result.ts';

interface Checked {
  readonly revision: Revision | null;
  readonly bills: number;
  readonly findings: readonly Finding[];
  readonly readable: boolean;
}

/** Validates JSON: one message, or one a line (as `bkm convert` writes several). Findings stand at their place in the JSON. */
export async function checkJson(
  source: string | AsyncIterable<Uint8Array>,
  options: ValidateOptions,
  engine: Engine,
  fil: string,
): Promise<ValidateResult> {
  const bytes = await gather(source);
  const lines = splitLines(bytes);
  const checked = lines
    ? lines.map(({ text, line }, index) => checkMessage(text, options, engine, { fil, melding: index + 1 }, line))
    : [checkMessage(bytes, options, engine, { fil, melding: 1 }, 1)];
  const revisions = new Set(checked.flatMap(({ revision }) => (revision === null ? [] : [revision])));
  const [only, ...others] = revisions;
  return {
    kind: 'json',
    revision: only !== undefined && others.length === 0 ? only : null,
    messages: checked.filter(({ readable }) => readable).length,
    bills: checked.reduce((sum, { bills }) => sum + bills, 0),
    withheldBills: 0,
    findings: checked.flatMap(({ findings }) => findings).sort(compareFindings),
    account: EMPTY_ACCOUNT,
    readable: checked.every(({ readable }) => readable),
  };
}

function checkMessage(
  input: Uint8Array | string,
  options: ValidateOptions,
  engine: Engine,
  sted: Sted,
  firstLine: number,
): Checked {
  const context = { file: options.file ?? null, messageIndex: sted.melding - 1 };
  const parsed = parseJson(input, context);
  if ('finding' in parsed) {
    return { revision: null, bills: 0, findings: [moved(parsed.finding, firstLine)], readable: false };
  }
  const { value, text } = parsed;
  const asked = options.revision ?? 'auto';
  const revision = asked === 'auto' ? fitRevision(value) : asked;
  const facts = factsOfJson(value, revision, sted, options);
  const rules = engine.message(facts, context);
  const bills = billsOf(value);
  const { onUses } = options;
  const looksAtBills = rules.looksAtBills || (onUses !== undefined && facts.catalogue !== null);
  const checkBill = (regning: unknown, index: number) => {
    const view = viewBill(regning, index, revision);
    if (facts.catalogue !== null) onUses?.(cappedUses(view, facts), context.messageIndex);
    return rules.bill(view, billRef(regning, index));
  };
  const found = [
    ...validateMessage(value, revision, context),
    ...(looksAtBills ? bills.flatMap(checkBill) : []),
    ...rules.end(totalsOfJson(value)),
  ];
  const spots = locatePointers(
    text,
    found.map(({ pointer }) => pointer ?? ''),
  );
  const findings = found.map((finding) => moved({ ...finding, ...spots.get(finding.pointer ?? '') }, firstLine));
  options.onMessage?.(value, context.messageIndex);
  return { revision, bills: bills.length, findings, readable: true };
}

function moved(finding: Finding, firstLine: number): Finding {
  return finding.line === null ? finding : { ...finding, line: finding.line + firstLine - 1 };
}

import type { Revision } from '../bkm/revision.ts';
import { viewBill } from '../bkm/view.ts';
import { EMPTY_ACCOUNT } from '../convert/account.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { compareFindings } from '../diagnostics/order.ts';
import type { Engine } from '../validate/engine.ts';
import { locatePointers } from '../validate/json-locate.ts';
import { parseJson } from '../validate/json-source.ts';
import { billRef, billsOf, fitRevision, validateMessage } from '../validate/schema.ts';
import { factsOfJson, totalsOfJson } from './facts.ts';
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
): Promise<ValidateResult> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : await gather(source);
  const lines = splitLines(bytes);
  const checked = lines
    ? lines.map(({ text, line }, index) => checkMessage(text, options, engine, index, line))
    : [checkMessage(bytes, options, engine, 0, 1)];
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
  messageIndex: number,
  firstLine: number,
): Checked {
  const context = { file: options.file ?? null, messageIndex };
  const parsed = parseJson(input, context);
  if ('finding' in parsed) {
    return { revision: null, bills: 0, findings: [moved(parsed.finding, firstLine)], readable: false };
  }
  const { value, text } = parsed;
  const asked = options.revision ?? 'auto';
  const revision = asked === 'auto' ? fitRevision(value) : asked;
  const rules = engine.message(factsOfJson(value, revision, options), context);
  const bills = billsOf(value);
  const found = [
    ...validateMessage(value, revision, context),
    ...bills.flatMap((regning, index) => rules.bill(viewBill(regning, index, revision), billRef(regning, index))),
    ...rules.end(totalsOfJson(value)),
  ];
  const spots = locatePointers(
    text,
    found.map(({ pointer }) => pointer ?? ''),
  );
  const findings = found.map((finding) => moved({ ...finding, ...spots.get(finding.pointer ?? '') }, firstLine));
  return { revision, bills: bills.length, findings, readable: true };
}

function moved(finding: Finding, firstLine: number): Finding {
  return finding.line === null ? finding : { ...finding, line: finding.line + firstLine - 1 };
}

async function gather(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    parts.push(part);
    length += part.length;
  }
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

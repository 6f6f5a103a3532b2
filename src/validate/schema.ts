import { checkRevision, DEFAULT_REVISION, REVISIONS, type Revision } from '../bkm/revision.ts';
import type { BillRef, Finding } from '../diagnostics/finding.ts';
import { safeGuid, safeRegningsnummer } from '../diagnostics/mask.ts';
import { isJsonObject, member } from '../diagnostics/pointer.ts';
import type { Context } from '../diagnostics/text.ts';
import { eeaIdFinding } from './eea-id.ts';
import * as bkm20260108 from './generated/bkm-2026-01-08.ts';
import type { SchemaError } from './generated/bkm-2026-04-23.ts';
import * as bkm20260423 from './generated/bkm-2026-04-23.ts';
import { missingField, type Subject, toFinding } from './schema-finding.ts';

const VALIDATORS = { '2026-01-08': bkm20260108, '2026-04-23': bkm20260423 };

const REGNINGER = '/behandlerkrav/regninger';

/**
 * What the schema of `revision` has to say about a whole message, any JSON value: nothing when it fits. Findings have JSON
 * pointers and, where they are about a bill, say which; line and column are the caller's to add.
 * Whatever is wrong with the message is a finding.
 *
 * @throws {BkmError} OPTIONS where `revision` is none
 *
 * @example
 * validateMessage({ praksisId: '1000005649' }, '2026-04-23').map((finding) => finding.apiKode); // ['MANGLER_BEHANDLERKRAV']
 */
export function validateMessage(message: unknown, revision: Revision, context: Context = {}): readonly Finding[] {
  checkRevision(revision);
  const bills = billsOf(message);
  const inBills = bills.flatMap((regning, index) =>
    fits(regning, revision)
      ? []
      : validateRegning(regning, revision, `${REGNINGER}/${index}`, { ...context, regning: billRef(regning, index) }),
  );
  const shell = validateShell(message, revision, context);
  if (bills.length > 0 || !Array.isArray(member(member(message, 'behandlerkrav'), 'regninger')))
    return [...shell, ...inBills];
  // The schema can't say it: where bills are looked at one by one, it is held against a message without them.
  return [...shell, missingField('regninger', '/behandlerkrav', { value: message, pointer: '', revision, context })];
}

/** Nearly all bills: nothing is made for them. */
function fits(regning: unknown, revision: Revision): boolean {
  return VALIDATORS[revision].regning(regning) && (revision === '2026-01-08' || eeaIdFinding(regning, '', {}) === null);
}

/**
 * The same for one bill alone. `pointer` is where the bill stands in the message, `/behandlerkrav/regninger/0` for the first:
 * findings point from the message.
 */
export function validateRegning(
  regning: unknown,
  revision: Revision,
  pointer: string,
  context: Context = {},
): readonly Finding[] {
  const validate = VALIDATORS[revision].regning;
  const findings = validate(regning) ? [] : findingsOf(validate.errors, { value: regning, pointer, revision, context });
  // The older revision spells it Id and nothing else.
  const eeaId = revision === '2026-01-08' ? null : eeaIdFinding(regning, pointer, context);
  return eeaId === null ? findings : [...findings, eeaId];
}

/**
 * The same for what stands around the bills, which are not looked into: for a caller that has them one at a time and gives
 * `regninger` as an empty array.
 */
export function validateShell(message: unknown, revision: Revision, context: Context = {}): readonly Finding[] {
  const validate = VALIDATORS[revision].message;
  if (validate(withoutBills(message))) return [];
  return findingsOf(validate.errors, { value: message, pointer: '', revision, context });
}

/** The revision that the form of a message fits: fewest findings, and the default one when they are even. */
export function fitRevision(message: unknown): Revision {
  const counts = REVISIONS.map((revision) => ({ revision, count: countFindings(message, revision) }));
  const fewest = Math.min(...counts.map(({ count }) => count));
  const fitting = counts.filter(({ count }) => count === fewest).map(({ revision }) => revision);
  return fitting.includes(DEFAULT_REVISION) ? DEFAULT_REVISION : (fitting[0] ?? DEFAULT_REVISION);
}

/** Bill by bill, so that the findings of a large message of the other revision are never held all at once. */
function countFindings(message: unknown, revision: Revision): number {
  return billsOf(message).reduce<number>(
    (sum, bill) => sum + validateRegning(bill, revision, REGNINGER).length,
    validateShell(message, revision).length,
  );
}

/** A moment can be wrong in form and in value: one finding says so. */
function findingsOf(errors: readonly SchemaError[] | null | undefined, subject: Subject): readonly Finding[] {
  const findings = (errors ?? []).map((error) => toFinding(error, subject)).filter((found) => found !== null);
  return findings.filter(
    ({ id, pointer }, index) =>
      id !== 'schema/format' || findings.findIndex((other) => other.id === id && other.pointer === pointer) === index,
  );
}

/** The bills of a message, whatever their form; none where there is no list. */
export function billsOf(message: unknown): readonly unknown[] {
  const bills = member(member(message, 'behandlerkrav'), 'regninger');
  return Array.isArray(bills) ? bills : [];
}

function withoutBills(message: unknown): unknown {
  const behandlerkrav = member(message, 'behandlerkrav');
  if (!isJsonObject(message) || !isJsonObject(behandlerkrav) || !Array.isArray(behandlerkrav.regninger)) return message;
  return { ...message, behandlerkrav: { ...behandlerkrav, regninger: [] } };
}

/** A bill as it may be shown in findings. */
export function billRef(regning: unknown, index: number): BillRef {
  const regningsnummer = member(regning, 'regningsnummer');
  const guid = member(regning, 'guid');
  const month = /^\d{4}-\d{2}(?=-\d{2}T)/.exec(String(member(regning, 'tidspunkt')))?.[0];
  return {
    ...(month === undefined ? {} : { month }),
    index,
    regningsnummer: typeof regningsnummer === 'string' ? safeRegningsnummer(regningsnummer) : null,
    guid: typeof guid === 'string' ? safeGuid(guid) : null,
  };
}

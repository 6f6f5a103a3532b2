import { BkmError } from '../../errors.ts';
import { isObject, type JsonObject, unknownKeys } from '../json.ts';
import type { Fault, FaultKind, FaultRule, FaultWhen } from './fault.ts';

/** The longest latency: a day. */
const MAX_MS = 86_400_000;

/** What a fault may hold beside its kind. */
const FIELDS: Readonly<Record<FaultKind, readonly string[]>> = {
  latency: ['ms'],
  status: ['status', 'retryAfter', 'after'],
  'cut-before': [],
  'cut-after': [],
  truncate: [],
  'unknown-status': [],
  'bare-object': [],
  'not-json': [],
};

export const FAULT_KINDS: readonly FaultKind[] = Object.keys(FIELDS).filter(isKind);

function isKind(kind: unknown): kind is FaultKind {
  return typeof kind === 'string' && Object.hasOwn(FIELDS, kind);
}

/**
 * Rules from JSON: a list of them, or one.
 *
 * @throws {BkmError} OPTIONS that says what is wrong with which
 */
export function readFaultRules(json: unknown): readonly FaultRule[] {
  return (Array.isArray(json) ? json : [json]).map(readRule);
}

function readRule(json: unknown, index: number): FaultRule {
  const at = `Fault ${index + 1}`;
  if (!isObject(json) || unknownKeys(json, ['when', 'fault']).length > 0) {
    throw wrong(`${at}: write {"when": {…}, "fault": {"kind": …}}`);
  }
  return { ...(json.when === undefined ? {} : { when: readWhen(json.when, at) }), fault: readFault(json.fault, at) };
}

function readWhen(json: unknown, at: string): FaultWhen {
  if (!isObject(json)) throw wrong(`${at}: "when" is an object`);
  const [unknown] = unknownKeys(json, ['method', 'path', 'nth', 'count']);
  if (unknown !== undefined) throw wrong(`${at}: "when" has method, path, nth and count only`);
  const { method, path, nth, count } = json;
  if (method !== undefined && typeof method !== 'string') throw wrong(`${at}: "method" is text, such as POST`);
  if (path !== undefined && typeof path !== 'string') throw wrong(`${at}: "path" is text, such as /kuhr/*`);
  if (nth !== undefined && !isCount(nth)) throw wrong(`${at}: "nth" is a whole number from 1`);
  if (count !== undefined && count !== 'always' && !isCount(count)) {
    throw wrong(`${at}: "count" is a whole number from 1, or "always"`);
  }
  return {
    ...(method === undefined ? {} : { method: method.toUpperCase() }),
    ...(path === undefined ? {} : { path }),
    ...(nth === undefined ? {} : { nth }),
    ...(count === undefined ? {} : { count }),
  };
}

function isCount(json: unknown): json is number {
  return typeof json === 'number' && Number.isSafeInteger(json) && json >= 1;
}

function readFault(json: unknown, at: string): Fault {
  if (!isObject(json) || !isKind(json.kind)) throw wrong(`${at}: "kind" is one of ${FAULT_KINDS.join(', ')}`);
  const [unknown] = unknownKeys(json, ['kind', ...FIELDS[json.kind]]);
  if (unknown !== undefined) throw wrong(`${at}: ${json.kind} has ${FIELDS[json.kind].join(', ') || 'no fields'} only`);
  if (json.kind === 'latency') return { kind: 'latency', ms: readMs(json.ms, at) };
  return json.kind === 'status' ? readStatus(json, at) : { kind: json.kind };
}

function readMs(json: unknown, at: string): number {
  if (typeof json === 'number' && json >= 0 && json <= MAX_MS) return json;
  throw wrong(`${at}: "ms" is a number from 0 to ${MAX_MS}`);
}

function readStatus({ status, retryAfter, after }: JsonObject, at: string): Fault {
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 400 || status > 599) {
    throw wrong(`${at}: "status" is a number from 400 to 599`);
  }
  if (retryAfter !== undefined && !isRetryAfter(retryAfter)) {
    throw wrong(`${at}: "retryAfter" is whole seconds, or a date as in the header`);
  }
  if (after !== undefined && typeof after !== 'boolean') throw wrong(`${at}: "after" is true or false`);
  return {
    kind: 'status',
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(after === undefined ? {} : { after }),
  };
}

/** What a header can hold. */
function isRetryAfter(json: unknown): json is number | string {
  return typeof json === 'number' ? Number.isInteger(json) && json >= 0 : /^[\x20-\x7e]{1,60}$/.test(String(json));
}

function wrong(message: string): BkmError {
  return new BkmError('OPTIONS', message);
}

import type { Answer } from '../frame.ts';
import { isObject } from '../json.ts';
import type { Fault } from './fault.ts';

/** A value that stands in no list of the documentation. */
const UNKNOWN_STATUS = 'ukjent_status_fra_simulator';

const STATUS_FIELDS: ReadonlySet<string> = new Set(['status', 'meldingsstatus', 'kontrollstatus', 'utbetalingsstatus']);

/** The answer as a fault makes it. */
export function bent(answer: Answer, fault: Fault): Answer {
  switch (fault.kind) {
    case 'status':
      return statusAnswer(fault.status, fault.retryAfter);
    case 'unknown-status':
      return answer.json === undefined ? answer : { ...answer, json: withUnknownStatus(answer.json) };
    case 'bare-object':
      return answer.json === undefined ? answer : { ...answer, json: bare(answer.json) };
    case 'not-json':
      return {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        text: '<!doctype html><title>Simulert mellomtjener</title><p>Dette er ikke JSON.',
      };
    default:
      return answer;
  }
}

function statusAnswer(status: number, retryAfter: number | string | undefined): Answer {
  return {
    status,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    json: { error: 'simulated_fault', status },
  };
}

function withUnknownStatus(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withUnknownStatus);
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      STATUS_FIELDS.has(key) && typeof value === 'string' ? UNKNOWN_STATUS : withUnknownStatus(value),
    ]),
  );
}

/** An object that holds nothing but a list of one object is that object. */
function bare(json: unknown): unknown {
  if (!isObject(json)) return json;
  const [list, ...more] = Object.values(json);
  return more.length === 0 && Array.isArray(list) && list.length === 1 && isObject(list[0]) ? list[0] : json;
}

import { BkmError } from '../../errors.ts';
import type { Fault, FaultRule, FaultWhen } from './fault.ts';
import { FAULT_KINDS } from './read.ts';

const FORM = /^(?:(GET|POST)\s+)?(\d{3}|[a-z-]+)(?:=(\d+))?(?:@(\d+))?(?:x(\d+|\*))?$/;

/**
 * A fault as it is written on a command line: `[GET |POST ]WHAT[=VALUE][@NTH][xCOUNT]`, for the calls of the Krav API. WHAT is a
 * status (VALUE: seconds of Retry-After), `latency` (VALUE: ms), or a kind that needs no value. COUNT `*`: always.
 *
 * @throws {BkmError} OPTIONS for anything else
 * @example readFaultSpelling('POST 503=2@3x2') // the third and fourth POST get 503 with Retry-After: 2
 */
export function readFaultSpelling(text: string): FaultRule {
  const [, method, what, value, nth, count] = FORM.exec(text.trim()) ?? [];
  const fault = what === undefined ? null : faultOf(what, value);
  if (fault === null) {
    throw new BkmError('OPTIONS', `Not a fault: ${text.slice(0, 60)}`, {
      nb: {
        message: `Ikke en feil som kan simuleres: ${text.slice(0, 60)}`,
        hint: `Skriv [GET |POST ]HVA[=VERDI][@NR][xANTALL]; HVA er en status fra 400 (=sekunder i Retry-After), latency=MS, eller ${PLAIN.join(', ')}.`,
      },
      hint: `Write [GET |POST ]WHAT[=VALUE][@NTH][xCOUNT]; WHAT is a status from 400 (=seconds of Retry-After), latency=MS, or ${PLAIN.join(', ')}.`,
    });
  }
  return { when: whenOf(method, nth, count), fault };
}

const PLAIN = FAULT_KINDS.filter((kind) => kind !== 'latency' && kind !== 'status');

function faultOf(what: string, value: string | undefined): Fault | null {
  const status = Number(what);
  if (status >= 400 && status <= 599) {
    return { kind: 'status', status, ...(value === undefined ? {} : { retryAfter: Number(value) }) };
  }
  if (what === 'latency') return value === undefined ? null : { kind: 'latency', ms: Number(value) };
  const kind = PLAIN.find((each) => each === what);
  return kind === undefined || value !== undefined ? null : { kind };
}

function whenOf(method: string | undefined, nth: string | undefined, count: string | undefined): FaultWhen {
  return {
    path: '/kuhr/*',
    ...(method === undefined ? {} : { method }),
    ...(nth === undefined ? {} : { nth: Math.max(1, Number(nth)) }),
    ...(count === undefined ? {} : { count: count === '*' ? 'always' : Math.max(1, Number(count)) }),
  };
}

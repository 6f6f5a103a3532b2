import { type Answer, askedToWait } from './ask.ts';
import { AuthError, type Said } from './fault.ts';
import { clockHint, hintFor } from './hints.ts';
import { safeWords } from './mask-answer.ts';
import { jsonIn } from './token-answer.ts';

/** Names of errors as OAuth has them; any other text in the place of one is the server's own words. */
const ERROR_NAME = /^[a-z_]{3,40}$/;

/**
 * What a token service's refusal says, with what to do about it. Its `error_description` is shown masked; a body that is not JSON (the
 * page of a proxy) is not shown.
 *
 * @param secrets what was sent and must not be shown where the answer quotes it
 */
export function refusal(answer: Answer, who: string, secrets: readonly string[]): AuthError {
  const body = jsonIn(answer.text);
  const error = typeof body?.error === 'string' && ERROR_NAME.test(body.error) ? body.error : null;
  const description = typeof body?.error_description === 'string' ? safeWords(body.error_description, secrets) : '';
  const told = [error, description].filter((words) => words !== null && words !== '').join(': ');
  const status = `HTTP ${answer.status}`;
  const words: Said =
    told === ''
      ? [`${who} ga ikke noe token (${status})`, `${who} gave no token (${status})`]
      : [`${who} ga ikke noe token (${status}): ${told}`, `${who} gave no token (${status}): ${told}`];
  return new AuthError(words, hintOf(answer, error, description), { status: answer.status, error });
}

function hintOf(answer: Answer, error: string | null, description: string): Said {
  const hint = waitHint(answer) ?? hintFor(answer.status, error, description);
  const clock = answer.status < 500 ? clockHint(answer) : null;
  return clock === null ? hint : [`${clock[0]} ${hint[0]}`, `${clock[1]} ${hint[1]}`];
}

function waitHint(answer: Answer): Said | null {
  const wait = askedToWait(answer);
  if (wait === null) return null;
  const seconds = Math.ceil(wait / 1000);
  return [`Tjenesten ber om å få vente i ${seconds} s.`, `The service asks to be left alone for ${seconds} s.`];
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Finding, ValidateResult } from '../../src/index.ts';
import type { Oversized } from '../../src/send.ts';
import type { Input } from '../inputs.ts';
import { Problem } from '../problem.ts';

/** An input, read once: what was validated is what is sent. */
export interface Ready {
  readonly input: Input;
  /** Of its bytes. */
  readonly sha256: string;
  /** Of standard input, which can't be read again; null for a file. */
  readonly bytes: Uint8Array | null;
  readonly result: ValidateResult;
  /** Messages of it that lack bills, or are withheld. */
  readonly incomplete: ReadonlySet<number>;
  /** Its original bills, by practice and guid. */
  readonly originals: readonly string[];
  /** Places of national ids that may be real, by message; messages without are not there. */
  readonly real: ReadonlyMap<number, readonly string[]>;
  /** Bills that are too large for `--max-bytes`, the largest of each message that has one. */
  readonly large: ReadonlyMap<number, Oversized>;
}

/** Whole: a message is encrypted as a whole, too. */
export async function bytesOf(input: Input): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input.open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The bytes that were validated.
 *
 * @throws {Problem} when the file has changed since
 */
export async function sameBytes({ input, sha256, bytes }: Ready): Promise<Uint8Array> {
  if (bytes !== null || input.path === null) return bytes ?? new Uint8Array();
  const now = await readFile(input.path).catch(() => null);
  if (now !== null && sha256Of(now) === sha256) return now;
  throw new Problem(
    [`${input.name} er endret etter kontrollen`, `${input.name} was changed after it was validated`],
    [
      'Resten er ikke sendt. Kjør igjen når filen er ferdig skrevet.',
      'The rest was not sent. Run again when the file is written.',
    ],
  );
}

/**
 * Whether a message of an input may be sent: all of it was read, and no error is about it that is not forced.
 *
 * @param findings about the input
 */
export function maySend(
  ready: Ready,
  index: number,
  findings: readonly Finding[],
  forced: ReadonlySet<string>,
): boolean {
  if (!ready.result.readable || ready.incomplete.has(index)) return false;
  return findings.every(
    ({ messageIndex, severity, rule }) =>
      severity !== 'error' || (messageIndex !== null && messageIndex !== index) || forced.has(rule),
  );
}

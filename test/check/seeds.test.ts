import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';

const seeds = path.resolve(import.meta.dirname, '../../../shared/seeds');
const title = "the API owner's examples (../shared/seeds; skipped where that folder is absent)";

/** The JSON blocks of a document that are messages to be sent. */
function messagesIn(name: string): string[] {
  const text = readFileSync(path.join(seeds, name), 'utf8');
  return [...text.matchAll(/```json\n(.*?)```/gs)]
    .map((match) => match[1] ?? '')
    .filter((json) => /^\s*{\s*"praksisId"/.test(json));
}

const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');
const WALK = 'krav-api-normal-arbeidsflyt.md';
const SEND = 'krav-api-send-inn.md';
const now = Date.parse('2026-01-06T15:30:00+01:00');

describe.skipIf(!existsSync(seeds))(title, () => {
  it('walk-through: the first message has exactly one error, regning/frem-i-tid on bill 6', async () => {
    const { findings } = await validate(messagesIn(WALK)[0] ?? '', { now });
    expect(errors(findings).map(({ rule, regning, merknad }) => [rule, regning?.regningsnummer, merknad])).toEqual([
      ['regning/frem-i-tid', '6', 766],
    ]);
  });

  it('walk-through: the contact on bill 4 is warned of as the control did (470), the consultation on bill 5 is not', async () => {
    const { findings } = await validate(messagesIn(WALK)[0] ?? '', { now });
    const warned = findings.filter(({ rule }) => rule === 'takst/enkel-kontakt');
    expect(warned.map(({ severity, regning, merknad }) => [severity, regning?.regningsnummer, merknad])).toEqual([
      ['warning', '4', 470],
    ]);
  });

  it('walk-through: the corrected resend is valid', async () => {
    const { findings, readable } = await validate(messagesIn(WALK)[1] ?? '', { now: now + 15 * 60_000 });
    expect(readable).toBe(true);
    expect(errors(findings)).toEqual([]);
  });

  it('send inn, example 2: MANGLER_BEHANDLERKRAV', async () => {
    const { findings } = await validate(messagesIn(SEND)[1] ?? '', { now });
    expect(errors(findings).map(({ apiKode }) => apiKode)).toEqual(['MANGLER_BEHANDLERKRAV']);
  });

  it('send inn, example 3: fits revision 2026-01-08', async () => {
    const { revision, findings } = await validate(messagesIn(SEND)[2] ?? '', {
      now: Date.parse('2014-05-18T12:00:00+02:00'),
    });
    expect(revision).toBe('2026-01-08');
    expect(findings.filter(({ rule }) => rule.startsWith('schema/'))).toEqual([]);
  });
});

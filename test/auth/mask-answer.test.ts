import { describe, expect, it } from 'vitest';
import { safeWords } from '../../src/auth/mask-answer.ts';

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJrbGllbnQifQ.c2lnbmF0dXItc29tLWVyLWhlbW1lbGln';

describe("a server's words are shown", () => {
  it.each([
    'Invalid assertion. Client authentication failed. Invalid JWT claim aud (MP-110)',
    'Client 0f5ba1c5-5f3b-4a0e-9b1a-2f3c5d7e9a10 has no scope nav:kuhr/krav',
    'trace 4bf92f3577b34da6a3ce929d0e0e4736 at 2026-01-06 12:00:00',
    'Ugyldig nøkkel: «kid» er ukjent.',
  ])('%s', (text) => {
    expect(safeWords(text, [JWT])).toBe(text);
  });
});

describe("of a server's words are masked", () => {
  it.each([
    ['a JWT', `Invalid token ${JWT}.`],
    ['a JWT in quotes', `assertion="${JWT}"`],
    ['its header alone', 'Invalid header eyJhbGciOiJSUzI1NiJ9'],
    ['its signature alone', 'Signature c2lnbmF0dXItc29tLWVyLWhlbW1lbGln does not match'],
    ['a part of it', 'near bmF0dXItc29t.'],
    ['it within an address', `https://x.no/?assertion=${JWT}&y`],
    ['a key in Base64', `key ${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(3)}=`],
  ])('%s', (_, text) => {
    const shown = safeWords(text, [JWT]);
    expect(shown).toContain('•••');
    expect(shown).not.toMatch(/eyJ|bmF0dXI|MIIE/);
  });

  it('numbers of persons, however they are set', () => {
    expect(safeWords('pid 17835415872 or 178354 15872', [])).toBe('pid ••• or •••');
  });

  it('line ends and control characters, and what is beyond 300 characters', () => {
    expect(safeWords('a\r\n\u001b[31mb\u202e c', [])).toBe('a [31mb c');
    expect(safeWords('ord '.repeat(200), [])).toHaveLength(301);
  });
});

import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { bearerOf, givenToken } from '../../src/auth/given-token.ts';
import { rejection } from './material.ts';

function jwt(claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32));
}

describe('a given token', () => {
  it('is Bearer, without the line end that it came with, and its end is not known', async () => {
    const token = await givenToken('IxC0B76vlWl3fiQhAwZUmD0hr_PPwC9hSIXRdoUslPU=\n')();
    expect([token.type, token.value, token.expiresAt]).toEqual([
      'Bearer',
      'IxC0B76vlWl3fiQhAwZUmD0hr_PPwC9hSIXRdoUslPU=',
      null,
    ]);
  });

  it('that is a JWT ends when it says, and is not used after that', async () => {
    const clock = { at: 1_000_000_000_000 };
    const source = givenToken(await jwt({ exp: 1_000_000_060 }), { now: () => clock.at });
    expect((await source()).expiresAt).toBe(1_000_000_060_000);
    clock.at += 60_000;
    expect(await rejection(source())).toMatchObject({ code: 'AUTH', message: /ended at 2001-09-09T01:47:40/ });
  });

  it('ends as was said beside it, before what it says itself', async () => {
    expect(bearerOf(await jwt({ exp: 1_000_000_060 }), 5).expiresAt).toBe(5);
  });

  it('that is bound to a DPoP key is refused: without the key it is of no use', async () => {
    const text = await jwt({ cnf: { jkt: 'x' } });
    expect(() => givenToken(text)).toThrow(
      expect.objectContaining({ code: 'CONFIG', message: expect.stringMatching(/DPoP key/) }),
    );
  });

  it.each(['', ' ', 'Bearer abc', '"abc"', 'a\nb', 'a b', 'tøken', 'a\u0000'])(
    '%j is refused: no header may hold it',
    (text) => {
      expect(() => givenToken(text)).toThrow(expect.objectContaining({ code: 'CONFIG' }));
    },
  );

  it('is not given to who has left', async () => {
    expect(await rejection(givenToken('abc')({ signal: AbortSignal.abort('off') }))).toBe('off');
  });
});

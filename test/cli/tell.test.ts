import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Io } from '../../cli/io.ts';
import { sayIn } from '../../cli/lang.ts';
import { Output } from '../../cli/output.ts';
import { tell } from '../../cli/tell.ts';
import { RuleCrash } from '../../src/index.ts';
import { AuthError } from '../../src/krav.ts';

test('a crash inside a rule is exit 5 and named, and nothing of the message is told', async () => {
  const stderr = new PassThrough();
  const io = { stderr: new Output(stderr, null) } as Io;
  const crash = new RuleCrash('regning/sum', new TypeError('Kari Nordmann 17835415872'));
  expect(await tell(crash, io, sayIn('en'))).toBe(5);
  const text = String(stderr.read());
  expect(text).toContain('RuleCrash regning/sum');
  expect(text).not.toMatch(/Kari|17835415872|\n\s+at /);
});

test('a token service that refuses is exit 4, told in the language of the run', async () => {
  const stderr = new PassThrough();
  const io = { stderr: new Output(stderr, null) } as Io;
  const refused = new AuthError(['ikke noe token', 'no token'], ['gjør dette', 'do this']);
  expect(await tell(refused, io, sayIn('nb'))).toBe(4);
  expect(String(stderr.read())).toBe('bkm: ikke noe token\ngjør dette\n');
  expect(await tell(refused, io, sayIn('en'))).toBe(4);
  expect(String(stderr.read())).toBe('bkm: no token\ndo this\n');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import { OUTCOMES } from '../../src/convert/account.ts';
import { type ConvertResult, convert } from '../../src/convert/convert.ts';
import { convertStream } from '../../src/convert/stream.ts';
import { cuts, piecesOf } from '../xml/documents.ts';
import { bytesOf, corpusBytes, corpusNames } from '../xml/helpers.ts';

const RUNS = Number(process.env.FC_RUNS ?? 300);
const options = { praksisId: '1' };

const corpus = ['carriers', 'lenient', 'withheld', 'evil'].flatMap((folder) =>
  corpusNames(folder).map((name) => new Uint8Array(corpusBytes(`${folder}/${name}`))),
);

/** Scraps of XML, encodings and nonsense, to be put together or into something. */
const scrap = fc.oneof(
  fc.uint8Array({ maxLength: 6 }),
  fc
    .constantFrom(
      '<',
      '>',
      '&',
      '/',
      '"',
      '\r',
      '\n',
      '\r\n',
      ']]>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<?xml version="1.0"?>',
      '<!DOCTYPE a>',
      '&amp;',
      '&a;',
      '&#0;',
      '</Enkeltregning>',
      '</BehandlerKrav>',
      '<BehandlerKrav>',
      '</MsgHead>',
      '<MsgInfo>',
      '<Enkeltregning>',
      '<Content>',
      '\uFEFF',
      '🦷',
      'Å',
      '€',
      ' xmlns="urn:x"',
      '<a:b>',
      'x="1"',
      '\0',
      '1e9',
      '-',
    )
    .map(bytesOf),
  fc
    .constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0xc3], [0xe5], [0x80], [0xf0, 0x9f], [0xd8, 0x00])
    .map((bytes) => Uint8Array.from(bytes)),
);

const scraps = fc.array(scrap, { maxLength: 40 }).map((all) => new Uint8Array(Buffer.concat(all)));

type Change = (bytes: Uint8Array) => Uint8Array;
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.integer({ min: 0, max: 255 })).map(
    ([where, byte]): Change =>
      (bytes) => {
        const flipped = bytes.slice();
        flipped[Math.floor(where * (bytes.length - 1))] = byte;
        return flipped;
      },
  ),
  share.map(
    (where): Change =>
      (bytes) =>
        bytes.slice(0, Math.floor(where * bytes.length)),
  ),
  fc.tuple(share, scrap).map(
    ([where, put]): Change =>
      (bytes) => {
        const at = Math.floor(where * bytes.length);
        return join(bytes.slice(0, at), put, bytes.slice(at));
      },
  ),
  fc.tuple(share, fc.nat(200), fc.constantFrom(0, 2)).map(
    ([where, length, times]): Change =>
      (bytes) => {
        const at = Math.floor(where * bytes.length);
        const span = bytes.slice(at, at + length);
        return join(bytes.slice(0, at), ...Array.from({ length: times }, () => span), bytes.slice(at + length));
      },
  ),
  fc.constantFrom('UTF-8', 'UTF-16', 'ISO-8859-1', 'windows-1252', 'us-ascii', 'EBCDIC').map(
    (name): Change =>
      (bytes) => {
        const text = Buffer.from(bytes).toString('latin1');
        return new Uint8Array(Buffer.from(text.replace(/encoding="[^"]*"/, `encoding="${name}"`), 'latin1'));
      },
  ),
);

const mutated = fc
  .tuple(fc.constantFrom(...corpus), fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([bytes, changes]) => changes.reduce<Uint8Array>((result, each) => each(result), bytes));

async function* inPieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  yield* piecesOf(bytes, lengths);
}

function expectAccountAddsUp({ account }: Pick<ConvertResult, 'account'>): void {
  const sums = { mapped: 0, used: 0, unmapped: 0, dropped: 0, withheld: 0 };
  for (const { outcome, count } of account.fields) sums[outcome] += count;
  expect(account).toMatchObject(sums);
  expect(account.source).toBe(OUTCOMES.reduce((sum, outcome) => sum + account[outcome], 0));
}

/** What must hold of any input at all. */
async function expectSound(bytes: Uint8Array, lengths: readonly number[]): Promise<void> {
  const result = await convert(bytes, options);
  expectAccountAddsUp(result);
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  if (!result.readable) expect(errors.length).toBeGreaterThan(0);
  for (const each of result.messages) {
    if (each.message === null) expect(errors.length).toBeGreaterThan(0);
    else expect(each.message.behandlerkrav.regninger).toHaveLength(each.bills - each.withheldBills);
  }
  if (result.account.mapped > 0) expect(result.messages.some(({ message }) => message !== null)).toBe(true);
  const other = await convert(inPieces(bytes, lengths), options);
  expect(other.findings).toEqual(result.findings);
  expect(other.account).toEqual(result.account);
  expect(other.readable).toBe(result.readable);
  expect(other.messages.map(({ message }) => message)).toEqual(result.messages.map(({ message }) => message));
  await expectNoHalfMessage(bytes);
  const { findings, readable, account } = await validate(inPieces(bytes, lengths), options);
  expectAccountAddsUp({ account });
  if (!readable) expect(findings.length).toBeGreaterThan(0);
}

/** A message that is open when something fatal is found is withheld, and nothing follows. */
async function expectNoHalfMessage(bytes: Uint8Array): Promise<void> {
  let open: number | null = null;
  let fatal = false;
  let ends = 0;
  for await (const event of convertStream(bytes, options)) {
    if (event.kind === 'message-start') {
      expect(fatal).toBe(false);
      open = event.messageIndex;
    } else if (event.kind === 'bill') {
      expect([fatal, event.messageIndex]).toEqual([false, open]);
    } else if (event.kind === 'message-end') {
      expect(event.end.messageIndex).toBe(open);
      if (fatal) expect(event.end.withheld).toBe(true);
      open = null;
    } else if (event.kind === 'finding') {
      fatal ||= /^xml\/(ikke|avkuttet|doctype|grense|tegnsett-|tom)/.test(event.finding.id);
    } else if (event.kind === 'end') {
      ends += 1;
    }
  }
  expect([open, ends]).toEqual([null, 1]);
}

describe('any bytes in any chunks end in a result or a clear finding', () => {
  it('of any value', async () => {
    const any = fc.uint8Array({ maxLength: 1000 });
    await fc.assert(fc.asyncProperty(any, cuts, expectSound), { numRuns: RUNS });
  });

  it('of scraps of XML', async () => {
    await fc.assert(fc.asyncProperty(scraps, cuts, expectSound), { numRuns: RUNS });
  });

  it('of scraps within a claim', async () => {
    const inClaim = scraps.map((inside) =>
      join(
        bytesOf('<MsgHead><BehandlerKrav><Enkeltregning>'),
        inside,
        bytesOf('</Enkeltregning></BehandlerKrav></MsgHead>'),
      ),
    );
    await fc.assert(fc.asyncProperty(inClaim, cuts, expectSound), { numRuns: RUNS });
  });

  it('of messages that have been changed', async () => {
    await fc.assert(fc.asyncProperty(mutated, cuts, expectSound), { numRuns: RUNS });
  });
}, 3_600_000);

it('text of any kind ends in the same as its bytes', async () => {
  const strings = fc
    .oneof(scraps, mutated)
    .map((bytes) => new TextDecoder().decode(bytes).replace(/^<\?xml[^>]*\?>/, ''));
  await fc.assert(
    fc.asyncProperty(strings, async (text) => {
      fc.pre(!text.startsWith('\uFEFF') && !text.startsWith('<?xml') && !text.includes('\0'));
      const whole = await convert(text, options);
      const encoded = await convert(bytesOf(text), options);
      expect(whole.findings).toEqual(encoded.findings);
      expect(whole.account).toEqual(encoded.account);
    }),
    { numRuns: RUNS },
  );
}, 3_600_000);

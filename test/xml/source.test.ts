import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import { readXml } from '../../src/xml/read.ts';
import { type Source, slicesOf } from '../../src/xml/source.ts';
import { bytesOf, chunked, claim, corpusBytes, recordsOf } from './helpers.ts';

const path = fileURLToPath(new URL('../../corpus/carriers/utf-8.xml', import.meta.url));
const bytes = new Uint8Array(corpusBytes('carriers/utf-8.xml'));
const whole = await recordsOf(bytes);

function webStream(chunks: readonly Uint8Array[], onCancel = () => {}): ReadableStream<Uint8Array> {
  const left = [...chunks];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
    cancel: onCancel,
  });
}

async function* withEmpty(): AsyncGenerator<Uint8Array> {
  const none = new Uint8Array(0);
  yield none;
  for await (const chunk of chunked(bytes, 300)) {
    yield chunk;
    yield none;
  }
}

/** ~1 MB: more than one slice. */
const long = bytesOf(claim(...Array.from({ length: 20_000 }, (_, index) => index)));

describe('a source of every kind reads the same', () => {
  const sources: readonly (readonly [string, () => Source])[] = [
    ['a string', () => new TextDecoder().decode(bytes)],
    ['bytes', () => bytes],
    ['bytes within a larger buffer', () => Buffer.concat([Buffer.alloc(7), bytes]).subarray(7)],
    ['a Buffer', () => Buffer.from(bytes)],
    ['a Blob', () => new Blob([bytes])],
    ['a web stream', () => webStream([bytes.slice(0, 1000), bytes.slice(1000)])],
    ['a Node stream of a file', () => createReadStream(path, { highWaterMark: 100 })],
    ['an async iterable', () => chunked(bytes, 1000)],
    ['an async iterable with empty chunks', withEmpty],
  ];
  it.each(sources)('%s', async (_, source) => {
    expect(await recordsOf(source())).toEqual(whole);
  });
});

it('a long string is not cut within a character', async () => {
  const slices: (string | Uint8Array)[] = [];
  for await (const each of slicesOf(`x${'🦷'.repeat(100_000)}`)) slices.push(each);
  expect(slices.length).toBeGreaterThan(2);
  expect(slices.every((each) => typeof each === 'string' && !/\p{Surrogate}/u.test(each))).toBe(true);
  expect(slices.join('')).toBe(`x${'🦷'.repeat(100_000)}`);
});

describe('a source that fails in the middle', () => {
  const failure = new Error('the disk is gone');
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield bytes.slice(0, 2000);
    throw failure;
  }
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes.slice(0, 2000)),
      pull: (controller) => controller.error(failure),
    });
  const sources: readonly (readonly [string, () => Source])[] = [
    ['an async iterable', failing],
    ['a web stream', stream],
    ['a Node stream', () => Readable.from(failing())],
  ];
  it.each(sources)('throws its own error: %s', async (_, source) => {
    await expect(convert(source(), { praksisId: '1' })).rejects.toBe(failure);
  });
});

describe('a consumer that stops early closes the source', () => {
  async function readOne(source: Source): Promise<void> {
    for await (const { records } of readXml(source)) {
      expect(records.length).toBeGreaterThan(0);
      break;
    }
  }

  it('a web stream is cancelled', async () => {
    let cancelled = false;
    await readOne(webStream([long, long, long], () => (cancelled = true)));
    expect(cancelled).toBe(true);
  });

  it('a Node stream is destroyed', async () => {
    const stream = Readable.from(chunked(long, 100_000));
    await readOne(stream);
    expect(stream.destroyed).toBe(true);
  });

  it('an iterable is returned', async () => {
    let returned = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* chunked(long, 100_000);
      } finally {
        returned = true;
      }
    }
    await readOne(source());
    expect(returned).toBe(true);
  });
});

it('what can’t be read closes the source at once', async () => {
  let given = 0;
  let returned = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield bytesOf('<!DOCTYPE html><html>');
      for (; given < 1000; given += 1) yield bytesOf('<p>'.repeat(1000));
    } finally {
      returned = true;
    }
  }
  const { findings } = await convert(source(), {});
  expect(findings.map(({ id }) => id)).toEqual(['xml/doctype']);
  expect(returned).toBe(true);
  expect(given).toBeLessThan(3);
});

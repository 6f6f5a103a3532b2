import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/check/validate.ts';
import { convert } from '../../src/convert/convert.ts';

const several = readFileSync(new URL('../../corpus/valid/flere-dokumenter.xml', import.meta.url));
const withheld = readFileSync(new URL('../../corpus/withheld/belop-uleselig.xml', import.meta.url));
const options = { praksisId: '1000005649' };

async function told(source: Uint8Array | string) {
  const messages: [unknown, number][] = [];
  await validate(source, { ...options, onMessage: (...each) => void messages.push(each) });
  return messages;
}

describe('the messages of an input', () => {
  it('are told as the conversion gives them', async () => {
    const { messages } = await convert(several, options);
    expect(messages.length).toBeGreaterThan(1);
    expect(await told(several)).toEqual(messages.map(({ message, index }) => [message, index]));
  });

  it('are told without the bills that were withheld', async () => {
    const { messages } = await convert(withheld, options);
    expect(await told(withheld)).toEqual(messages.map(({ message, index }) => [message, index]));
  });

  it('are not told where they are withheld', async () => {
    const messages: unknown[] = [];
    await validate(withheld, { ...options, allOrNothing: true, onMessage: (message) => void messages.push(message) });
    expect(messages).toEqual([]);
  });

  it('are told as they stand, where they are JSON', async () => {
    expect(await told('{"praksisId":"1"}\n{"x":2}\n')).toEqual([
      [{ praksisId: '1' }, 0],
      [{ x: 2 }, 1],
    ]);
    expect(await told('{"praksisId":')).toEqual([]);
  });

  it('go by while they are converted, each step waited for', async () => {
    const kinds: string[] = [];
    let running = 0;
    await validate(several, {
      ...options,
      onConverted: async ({ kind }) => {
        expect(running++).toBe(0);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        if (kind !== 'finding') kinds.push(kind);
      },
    });
    expect(kinds.filter((kind) => kind === 'message-end')).toHaveLength((await told(several)).length);
    expect(kinds.at(-1)).toBe('end');
  });
});

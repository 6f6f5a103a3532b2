import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledSender } from './bundled.ts';
import { World } from './world.ts';

let sender: Awaited<ReturnType<typeof bundledSender>>;

beforeAll(async () => {
  sender = await bundledSender();
});

afterAll(() => sender.remove());

describe('senders that race on the same claims', () => {
  it('submit each once: the server refuses no duplicate, for it sees none', async () => {
    const world = await World.make(sender.file, 25);
    try {
      const ended = await Promise.all([1, 2, 3, 4].map(() => world.send({ timeout: 30_000 })));
      expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([1, 2, 3, 4].map(() => [0, '']));
      const told = ended.flatMap((each) => each.told);
      expect(told).toHaveLength(100);
      for (const { utfall } of told) expect(['mottatt', 'opptatt']).toContain(utfall);
      const posts = world.simulator.counts.filter(({ method }) => method === 'POST');
      expect(posts).toMatchObject([{ status: 200, count: 25 }]);
      await world.settle();
      await world.expectOnce();
    } finally {
      await world.end();
    }
  });
});

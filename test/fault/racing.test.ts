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
      const submissions = () => {
        const posts = world.simulator.counts.filter(
          ({ method, path }) => method === 'POST' && path.includes('/process/'),
        );
        expect(posts.every(({ status }) => status === 200)).toBe(true);
        return posts.reduce((sum, { count }) => sum + count, 0);
      };
      const before = submissions();
      const ended = await Promise.all([1, 2, 3, 4].map(() => world.send({ timeout: 30_000 })));
      expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([1, 2, 3, 4].map(() => [0, '']));
      const told = ended.flatMap((each) => each.told);
      expect(told).toHaveLength(100);
      // What credits or corrects a bill that another one is sending waits.
      for (const { utfall } of told) expect(['mottatt', 'opptatt', 'konflikt']).toContain(utfall);
      expect(submissions() - before).toBe(25);
      await world.settle();
      await world.expectOnce();
    } finally {
      await world.end();
    }
  });
});

import { expect, it } from 'vitest';
import { Saver } from '../../../src/simulator/state/saver.ts';

/** A place to write to whose writes end when the test says so. */
function place() {
  const written: number[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const write = (value: number) =>
    new Promise<void>((resolve, reject) => {
      written.push(value);
      ends.push((error) => (error === undefined ? resolve() : reject(error)));
    });
  return { written, ends, write };
}

it('changes during a write share the next one, which has them all', async () => {
  const { written, ends, write } = place();
  const saver = new Saver(write);
  let value = 1;
  const first = saver.save(() => value);
  await expect.poll(() => written).toEqual([1]);
  value = 2;
  const second = saver.save(() => value);
  value = 3;
  const third = saver.save(() => value);
  ends[0]?.();
  await first;
  await expect.poll(() => written).toEqual([1, 3]);
  ends[1]?.();
  await Promise.all([second, third, saver.idle()]);
  expect(written).toEqual([1, 3]);
});

it('who asked for a write that failed is told, and the next one is tried', async () => {
  const { written, ends, write } = place();
  const saver = new Saver(write);
  const first = saver.save(() => 1);
  await expect.poll(() => written).toEqual([1]);
  const second = saver.save(() => 2);
  ends[0]?.(new Error('full'));
  await expect(first).rejects.toThrow('full');
  await expect.poll(() => written).toEqual([1, 2]);
  ends[1]?.();
  await second;
});

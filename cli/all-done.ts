/** Does all of it, whatever fails; then throws what failed first. What can still be told or kept is not lost. */
export async function allDone(steps: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(steps);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of more than some ten seconds, the longest first: begun last, one of them would keep one core busy while the others have
 * nothing left to do. Where a file stands here decides nothing but when it begins.
 */
export const LONG: readonly string[] = [
  'cli/send.test.ts',
  'fault/killed.test.ts',
  'rules/memory.test.ts',
  'cli/scenarios.test.ts',
  'cli/migrate-kill.test.ts',
  'cli/migrate-many.test.ts',
  'cli/resend.test.ts',
  'cli/send-caps.test.ts',
  'cli/ledger-resolve.test.ts',
  'cli/many.test.ts',
  'property/leak.test.ts',
  'cli/send-stopped.test.ts',
  'cli/status.test.ts',
  'packaging/package.test.ts',
  'cli/catalogue.test.ts',
  'migrate/again.test.ts',
  'cli/praksis.test.ts',
  'cli/send-credit.test.ts',
  'bench/bench.test.ts',
  'check/gathered.test.ts',
  'catalogue/cache/kill.test.ts',
  'cli/privacy.test.ts',
  'cli/send-ledger.test.ts',
  'cli/migrate-full.test.ts',
];

/** The long files first, those that have a worker to themselves before all: a shared worker ends where another project begins. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (a, b) =>
        Number(b.project.config.isolate) - Number(a.project.config.isolate) ||
        rank(a) - rank(b) ||
        compare(a.moduleId, b.moduleId),
    );
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}`));
  return at === -1 ? LONG.length : at;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import path from 'node:path';
import type { Group } from '../group.ts';
import { measureWhole } from '../measure.ts';
import { ROOT } from '../place.ts';

/** Start-up of the built command, against Node that does nothing. */
export function startGroup(): Group {
  const node = process.execPath;
  const bkm = path.join(ROOT, 'dist/cli/main.js');
  const one = path.join(ROOT, 'corpus/valid/lom-fastlege.xml');
  const run =
    (...command: readonly string[]) =>
    () =>
      measureWhole([node, ...command], ROOT, [0, 1]);
  return {
    title: 'Start-up',
    about: 'Whole processes of the built command; one small file.',
    candidates: [
      { name: 'node -e 0', count: 1, run: run('-e', '0') },
      { name: 'bkm --version', count: 1, run: run(bkm, '--version') },
      {
        name: 'bkm validate',
        count: 1,
        run: run(bkm, 'validate', one, '--praksis-id', '1000005649', '--now', 'gendate'),
      },
    ],
    skipped: [],
  };
}

import type { Group } from '../group.ts';
import type { Input } from '../inputs.ts';
import { measureWork } from '../measure.ts';
import { candidate, ROOT } from '../place.ts';

/** A catalogue, as the rules ask it. */
export interface CatalogueInput {
  readonly folder: string;
  readonly file: string;
  /** Tariffs times their periods. */
  readonly rows: number;
}

/** Opening the open data, against parsing it; and that the rules on it take time by the bill, not by the bill and the tariff. */
export function catalogueGroup({ folder, file, rows }: CatalogueInput, inputs: readonly Input[]): Group {
  const run =
    (name: string, ...args: readonly string[]) =>
    () =>
      measureWork(candidate(name, ...args), ROOT);
  return {
    title: 'Open data',
    about: `A catalogue of ${rows} rows of tariffs, in one thread.`,
    candidates: [
      { name: 'JSON.parse', count: rows, run: run('json-parse', file) },
      { name: 'bkm: open', count: rows, run: run('catalogue', folder) },
      ...inputs.map(({ bills, xml }) => ({
        name: `bkm: open, and validate ${bills} bills`,
        count: bills,
        run: run('catalogue', folder, xml),
      })),
    ],
    skipped: [],
  };
}

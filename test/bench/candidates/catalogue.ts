import { createReadStream } from 'node:fs';
import { openCatalogueFolder } from '../../../src/catalogue.ts';
import { Validation } from '../../../src/index.ts';
import { argument, tellWork } from './work.ts';

/** Opens a catalogue, and, with a message too, validates that by all rules against it. */
const [folder, xml] = [argument(0), process.argv[3]];

await tellWork(async () => {
  const { catalogue, status } = await openCatalogueFolder(folder);
  if (xml === undefined) return status.datasets.find(({ dataset }) => dataset === 'takstkoder')?.rows ?? 0;
  const validation = new Validation({ praksisId: '1000005649', now: 'gendate', catalogue });
  return (await validation.check(createReadStream(xml))).bills;
});

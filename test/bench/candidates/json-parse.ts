import { readFileSync } from 'node:fs';
import { argument, tellWork } from './work.ts';

/** JSON.parse of a dataset of open data, and nothing else. */
await tellWork(() => JSON.parse(readFileSync(argument(0), 'utf8')).takstkoder.length);

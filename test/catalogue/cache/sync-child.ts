import { syncCatalogue } from '../../../src/catalogue/cache/sync.ts';
import { OpenDataClient } from '../../../src/catalogue/client/client.ts';

/** `node sync-child.ts URL FOLDER HOURS [N]`: syncs that many hours from now, and dies by SIGKILL at its Nth step (from 0). */
const [, , url = '', folder = '', hours = '0', at = ''] = process.argv;
const now = () => Date.now() + Number(hours) * 3_600_000;
let step = 0;
await syncCatalogue({
  client: new OpenDataClient({ baseUrl: url, now }),
  folder,
  now,
  onStep: () => {
    if (String(step) === at) process.kill(process.pid, 'SIGKILL');
    step += 1;
  },
});

import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { cacheFolder } from '../src/cache-folder.ts';

/**
 * Has Node keep its compiled form of our code (of the code alone, never of data) for the next run, which then starts faster. Among
 * the user's own caches: in a temporary folder, what lies there ready to be run could be anybody's. Without a place to write, Node
 * goes on without. Whoever wants it elsewhere sets NODE_COMPILE_CACHE; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
 */
export function keepCompiled(): void {
  const { env, platform } = process;
  enableCompileCache(cacheFolder('compiled', { env, platform, home: env.HOME || homedir() }));
}

import path from 'node:path';
import { type Algorithm, type KeyWarning, readKey, readKeyFile, type SigningKey } from '../src/krav.ts';
import type { EnvGroup } from './env-group.ts';

/** The key that the variables name, with what should be told about it. */
export async function keyOf(
  group: EnvGroup<string>,
  algorithms: readonly Algorithm[],
  cwd: string,
): Promise<{ readonly key: SigningKey; readonly warnings: readonly KeyWarning[] }> {
  const { name, value } = group.oneOf('KEY', 'KEY_FILE');
  const options = {
    password: group.exact('KEY_PASSWORD'),
    kid: group.get('KID'),
    algorithm: group.choice('ALGORITHM', algorithms),
  };
  if (name === 'KEY_FILE') return readKeyFile(path.resolve(cwd, value), options);
  return { key: await readKey(value, options), warnings: [] };
}

import { encodingNamed } from '../src/index.ts';
import type { LoadedConfig } from './config.ts';
import { nearestTo } from './nearest.ts';
import { Problem } from './problem.ts';

/** As people write them; other spellings are taken as well. */
const KNOWN = ['UTF-8', 'UTF-16', 'UTF-16LE', 'UTF-16BE', 'ISO-8859-1', 'windows-1252'];

/**
 * The encoding that inputs are to be read as, the command line's before the configuration's; undefined where none is given.
 *
 * @throws {Problem} when it is none that is read here: otherwise every input would be told of as unreadable
 */
export function encodingOf(arg: string | undefined, { values, file }: LoadedConfig): string | undefined {
  const name = arg ?? values.encoding;
  if (name === undefined || encodingNamed(name) !== null) return name;
  const where = arg === undefined ? `${file}: encoding` : '--encoding';
  const near = nearestTo(
    name.toLowerCase(),
    KNOWN.map((known) => known.toLowerCase()),
  );
  const meant = KNOWN.find((known) => known.toLowerCase() === near);
  throw new Problem(
    [
      `${where} ${name}: ukjent tegnsett${meant === undefined ? '' : `. Mente du ${meant}?`}`,
      `${where} ${name}: unknown encoding${meant === undefined ? '' : `. Did you mean ${meant}?`}`,
    ],
    [`Tegnsettene er ${KNOWN.join(', ')}.`, `The encodings are ${KNOWN.join(', ')}.`],
  );
}

import { BkmError } from '../errors.ts';

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What is wrong with a file that the user wrote, in one sentence. */
export function sideFileError(what: string, errors: readonly SchemaError[] | null | undefined): BkmError {
  const [first] = errors ?? [];
  const place = first?.instancePath || 'the top';
  const detail = first ? `${first.keyword} ${JSON.stringify(first.params)}` : 'unknown form';
  return new BkmError('CONFIG', `not ${what}: at ${place}: ${detail}`);
}

import { REVISIONS } from '../bkm/revision.ts';
import { BOOLEAN, checkOptions, LIST, OBJECT, oneOf, TEXT, wrongCall } from '../diagnostics/options.ts';
import { readPraksisId } from '../values/praksis-id.ts';
import type { ConvertOptions } from './options.ts';
import { readPraksisMap } from './praksis-map.ts';
import { readPraksiser } from './praksis-register.ts';
import { NO_PRAKSIS_ID } from './praksis-row.ts';

const FORMS = {
  praksisMap: LIST,
  praksiser: LIST,
  navnEpj: TEXT,
  mellomnavn: oneOf(['fornavn', 'drop']),
  tann: oneOf(['all', 'first', 'error']),
  strict: BOOLEAN,
  allOrNothing: BOOLEAN,
  encoding: TEXT,
  limits: OBJECT,
  file: TEXT,
};

/**
 * The options with their practices brought to one form, as from a file: ids without space around them, codes by their lists.
 *
 * @param revisions that may be asked for. Default: those of the documentation
 * @throws {BkmError} OPTIONS where one has a wrong form
 */
export function checkedOptions<T extends Omit<ConvertOptions, 'revision'>>(
  options: T,
  revisions: readonly string[] = REVISIONS,
): T {
  checkOptions(options, { revision: oneOf(revisions), ...FORMS });
  const { praksisId, praksisMap, praksiser } = options;
  return {
    ...options,
    praksisId: praksisId === undefined ? undefined : checkedId(praksisId),
    praksisMap: praksisMap === undefined ? undefined : readPraksisMap(praksisMap, 'OPTIONS'),
    praksiser: praksiser === undefined ? undefined : readPraksiser({ praksiser }, 'OPTIONS'),
  };
}

function checkedId(value: unknown): string {
  const praksisId = readPraksisId(value);
  if (praksisId === null) throw wrongCall(`the option ${NO_PRAKSIS_ID.en}`, `valget ${NO_PRAKSIS_ID.nb}`);
  return praksisId;
}

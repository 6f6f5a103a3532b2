import type { Revision } from '../bkm/revision.ts';
import type { Kind } from './kind.ts';
import { type Row, targetIn } from './row.ts';

/** A field of the JSON that has a place in the XML. */
export type Field =
  | { readonly is: 'value'; readonly as: Kind }
  | { readonly is: 'object'; readonly fields: Shape }
  | { readonly is: 'list'; readonly fields: Shape };

/** The fields of a JSON object by name. A map, so that no name of the input can be one that all objects have. */
export type Shape = ReadonlyMap<string, Field>;

/** A field that goes into the XML without a row of its own: the path as in the table, and how it is written. */
export type ExtraField = readonly [path: string, as: Kind];

/** The JSON that the table's rows can place, read off their targets. */
export function shapeOf(rows: readonly Row[], revision: Revision, extra: readonly ExtraField[]): Shape {
  const shape = new Map<string, Field>();
  for (const row of rows) {
    if ('to' in row) add(shape, targetIn(row.to, revision), row.as);
  }
  for (const [path, as] of extra) add(shape, path, as);
  return shape;
}

function add(shape: Map<string, Field>, path: string, as: Kind): void {
  const steps = path.split('.');
  const key = steps.pop() ?? '';
  let at = shape;
  for (const step of steps) at = fieldsIn(at, step);
  at.set(key, { is: 'value', as });
}

/** The fields of the object or list at `step`, made where it is missing. */
function fieldsIn(shape: Map<string, Field>, step: string): Map<string, Field> {
  const name = step.replace('[]', '');
  const there = shape.get(name);
  // What stands here was made here: paths that share their beginning share its map.
  if (there && there.is !== 'value' && there.fields instanceof Map) return there.fields;
  const fields = new Map<string, Field>();
  shape.set(name, { is: step.endsWith('[]') ? 'list' : 'object', fields });
  return fields;
}

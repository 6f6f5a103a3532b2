import type { JSONSchema } from 'json-schema-to-typescript';
import { banner, type Generated, readText } from './files.ts';

/** The names of the fields at each place of a message, by revision: what the hints for unknown fields are found in. */
export function generateFields(schemas: Readonly<Record<string, string>>, path: string): Generated {
  const tables = Object.entries(schemas).map(([revision, schemaPath]) => {
    const schema: JSONSchema = JSON.parse(readText(schemaPath));
    const places = fieldsOf(schema, schema.definitions ?? {}, []);
    const rows = places.map(([place, names]) => `    '${place}': [${names.map((name) => `'${name}'`).join(', ')}],\n`);
    return `  '${revision}': {\n${rows.join('')}  },\n`;
  });
  const content = `${banner(...Object.values(schemas))}import type { Revision } from '../../bkm/revision.ts';

/** Field names by revision and place: the names on the way from the message, array indexes left out. */
export const FIELDS: Readonly<Record<Revision, Readonly<Record<string, readonly string[]>>>> = {
${tables.join('')}};
`;
  return { path, content };
}

type Place = readonly [place: string, names: readonly string[]];

function fieldsOf(schema: JSONSchema, definitions: Record<string, JSONSchema>, way: readonly string[]): Place[] {
  const target = schema.$ref === undefined ? schema : definitions[schema.$ref.replace('#/definitions/', '')];
  if (target === undefined) throw new Error(`no definition ${schema.$ref}`);
  if (target.items !== undefined && !Array.isArray(target.items)) return fieldsOf(target.items, definitions, way);
  if (target.properties === undefined) return [];
  const below = Object.entries(target.properties).flatMap(([name, property]) =>
    fieldsOf(property, definitions, [...way, name]),
  );
  return [[way.join('.'), Object.keys(target.properties)], ...below];
}

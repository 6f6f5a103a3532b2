import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { banner, type Generated, readText } from './files.ts';

/** TypeScript types of a schema. */
export async function generateTypes(schemaPath: string, path: string): Promise<Generated> {
  const schema: JSONSchema = JSON.parse(readText(schemaPath));
  const content = await compile(forTypes(schema), '', {
    bannerComment: banner(schemaPath),
    style: { singleQuote: true, printWidth: 120 },
  });
  return { path, content };
}

/**
 * Rewrites what the type generator reads badly, without change of meaning: a reference with a description beside it would
 * become a copy of the type (Dato1, Dato2, ...), and a nullable object a type that can't be named without its null.
 */
function forTypes(schema: JSONSchema): JSONSchema {
  const definitions = schema.definitions ?? {};
  const rewritten = Object.entries(definitions)
    .filter(([, definition]) => isObject(definition))
    .map(([name, definition]) => [name, { ...withProperties(definition, definitions), type: 'object' }]);
  return { ...withProperties(schema, definitions), definitions: Object.fromEntries(rewritten) };
}

function withProperties(schema: JSONSchema, definitions: Record<string, JSONSchema>): JSONSchema {
  if (schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]) => [name, plain(property, definitions)]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

function plain(property: JSONSchema, definitions: Record<string, JSONSchema>): JSONSchema {
  const target = definitions[property.$ref?.replace('#/definitions/', '') ?? ''];
  if (target === undefined) return property;
  const { title: _, ...rest } = target;
  if (!isObject(target)) return { ...rest, ...described(property) };
  const branches: JSONSchema[] = [{ $ref: property.$ref }];
  if (target.type !== 'object') branches.push({ type: 'null' });
  return { ...described(property), anyOf: branches };
}

function described({ description }: JSONSchema): JSONSchema {
  return description === undefined ? {} : { description };
}

function isObject({ type }: JSONSchema): boolean {
  return type === 'object' || (Array.isArray(type) && type.includes('object'));
}

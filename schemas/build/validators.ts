import { fileURLToPath } from 'node:url';
import { _, Ajv, type CodeKeywordDefinition, type SchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { banner, type Generated, ROOT, readText } from './files.ts';
import { date, dateTime } from './formats.ts';

/** One function of a generated validator: its name, what it validates, and the type that it vouches for. */
export interface Entry {
  readonly name: string;
  /** '' for the whole schema, else the fragment of a definition. */
  readonly fragment: string;
  readonly type: string;
}

/** A self-contained TypeScript file with one validator for each entry: nothing of Ajv is needed when it runs. */
export async function generateValidators(
  schemaPath: string,
  path: string,
  typesModule: string,
  entries: readonly Entry[],
): Promise<Generated> {
  const schema: SchemaObject = JSON.parse(readText(schemaPath), withoutProse);
  const ajv = newAjv();
  ajv.addSchema(schema);
  const names = Object.fromEntries(entries.map((entry) => [`compiled_${entry.name}`, schema.$id + entry.fragment]));
  for (const id of Object.values(names)) ajv.getSchema(id);
  const body = await bundle(standalone.default(ajv, names));
  return { path, content: [head(schemaPath, typesModule, entries), body, tail(entries)].join('\n') };
}

/** Titles and descriptions would be half of the output. A field with such a name has an object for its value. */
function withoutProse(key: string, value: unknown): unknown {
  return (key === 'title' || key === 'description') && typeof value === 'string' ? undefined : value;
}

function newAjv(): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    verbose: false,
    strict: true,
    allowUnionTypes: true,
    // Our own texts say what is wrong.
    messages: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addFormat('date', date);
  ajv.addFormat('date-time', dateTime);
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword(multipleOf);
  return ajv;
}

/**
 * Ajv's own multipleOf divides and admits a fault below a fixed limit: 10.03 needs one, at 1e9 it must be a coarser one, and
 * 0.1 + 0.2 then passes for two decimals. This one is exact: a number with two decimals is the one nearest to a whole number of
 * hundredths. `multipleOf` is 1 divided by a whole number here.
 */
const multipleOf: CodeKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  code(context) {
    const parts = Math.round(1 / Number(context.schema));
    const { data } = context;
    context.fail(_`${data} % 1 !== 0 && Math.round(${data} * ${parts}) / ${parts} !== ${data}`);
  },
};

async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import * as formatTable from './formats.ts';\nconst formats = { date: formatTable.date, 'date-time': formatTable.dateTime };\n${code}`,
      resolveDir: fileURLToPath(new URL('schemas/build', ROOT)),
      sourcefile: 'ajv.js',
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    // Else the output would name the machine's folders.
    absWorkingDir: fileURLToPath(ROOT),
  });
  const text = result.outputFiles[0]?.text ?? '';
  const end = text.lastIndexOf('export {');
  if (end < 0) throw new Error('the bundle exports nothing');
  return text.slice(0, end);
}

function head(schemaPath: string, typesModule: string, entries: readonly Entry[]): string {
  const types = [...new Set(entries.map((entry) => entry.type))].sort().join(', ');
  return `${banner(schemaPath)}// @ts-nocheck: plain JavaScript, made by Ajv; only the exports at the end are typed.
import type { ${types} } from '${typesModule}';

/** What is wrong at one place. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer from the validated value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether \`data\` fits; \`errors\` holds all that was wrong in the latest call, null when nothing. */
export interface Validator<T> {
  (data: unknown): data is T;
  readonly errors?: readonly SchemaError[] | null;
}
`;
}

function tail(entries: readonly Entry[]): string {
  return entries.map(({ name, type }) => `export const ${name}: Validator<${type}> = compiled_${name};\n`).join('');
}

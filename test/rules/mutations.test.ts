import { describe, expect, it } from 'vitest';
import { DEFAULT_REVISION } from '../../src/bkm/revision.ts';
import { valueAt } from '../../src/diagnostics/pointer.ts';
import { RULES } from '../../src/rules/index.ts';
import { type JsonMutation, type Mutation, pointerOf } from './mutations-row.ts';
import { caught, changed, madeAt, messageOf, rewritten, run, textOf } from './mutations-run.ts';
import { FEWER, MUTATIONS, NOT_IN_XML } from './mutations-table.ts';

const IDS = RULES.map(({ meta }) => meta.id);
const ROWS = Object.entries(MUTATIONS).flatMap(([rule, rows]) => rows.map((row) => ({ rule, row })));
const IN_JSON = ROWS.flatMap(({ rule, row }) =>
  row.kind === 'json' ? [[titleOf(rule, row), { rule, row }] as const] : [],
);
const IN_XML = ROWS.flatMap(({ rule, row }) =>
  row.kind === 'xml' ? [[titleOf(rule, row), { rule, row }] as const] : [],
);

describe('one value of a valid message, changed', () => {
  it.each(IN_JSON)('%s', async (_title, { rule, row }) => {
    const { before, options, source } = await setting(row);
    const text = JSON.stringify(source.message);
    expect(caught((await run([...before, text], options)).findings, rule)).toEqual([]);

    const after = JSON.stringify(changed(source.message, pointerOf(row.at), row.to));
    const found = caught((await run([...before, after], options)).findings, rule);
    expect(found.map(({ pointer }) => pointer)).toEqual((row.more.found ?? [row.at]).map(pointerOf));
  });
});

describe('the same value, changed in the XML', () => {
  it.each(IN_JSON)('%s', async (_title, { rule, row }) => {
    for (const { lines, expected } of await placesOf(rule, row)) expect(lines).toEqual([expected]);
  });

  it.each(IN_XML)('%s', async (_title, { rule, row }) => {
    const text = textOf(row.file);
    const options = { now: madeAt(await messageOf(row.file)), ...row.options };
    expect(caught((await run([text], options)).findings, rule)).toEqual([]);

    const at = text.indexOf(row.from);
    expect(at).toBeGreaterThan(0);
    const found = caught((await run([text.replace(row.from, () => row.to)], options)).findings, rule);
    expect(found.map(({ pointer }) => pointer)).toEqual(row.found.map(pointerOf));
    const lineAt = 'above' in row.line ? text.lastIndexOf(row.line.above, at) : text.indexOf(row.line.below, at);
    expect(found[0]?.line).toBe(text.slice(0, lineAt).split('\n').length);
  });

  it('stands at its line for every rule, but for those with a reason', async () => {
    const placed = new Set(IN_XML.map(([, { rule }]) => rule));
    for (const [, { rule, row }] of IN_JSON) if ((await placesOf(rule, row)).length > 0) placed.add(rule);
    expect(IDS.filter((id) => !placed.has(id))).toEqual(Object.keys(NOT_IN_XML).sort());
  });
});

describe('the table', () => {
  it('has three changes for every rule, but for those with a reason', () => {
    const few = IDS.filter((id) => (MUTATIONS[id] ?? []).length < 3);
    expect(few).toEqual(Object.keys(FEWER).sort());
  });

  it('names rules only', () => {
    expect(Object.keys({ ...MUTATIONS, ...FEWER, ...NOT_IN_XML }).filter((id) => !IDS.includes(id))).toEqual([]);
  });

  it('has each change once', () => {
    const titles = ROWS.map(({ rule, row }) => titleOf(rule, row));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

async function setting({ file, more }: JsonMutation) {
  const revision = more.revision ?? DEFAULT_REVISION;
  const source = await messageOf(file, more.message, revision);
  const before = more.after === undefined ? [] : [JSON.stringify((await messageOf(more.after, 0, revision)).message)];
  return { source, before, options: { revision, now: madeAt(source), ...more.options } };
}

/**
 * The lines that the rule's findings name when the value is changed in the XML, beside those where its pointers stand. None where the
 * value is not one of the XML's own, or becomes one that the converter withholds: it has a word of its own for that.
 */
async function placesOf(rule: string, row: JsonMutation): Promise<readonly Placed[]> {
  const { before, options, source } = await setting(row);
  const { line, column } = source.locate(pointerOf(row.at));
  const value = valueAt(source.message, pointerOf(row.at));
  const to = spelled(row.to);
  if (
    row.more.mended !== undefined ||
    typeof value === 'object' ||
    value === undefined ||
    to === null ||
    line === null ||
    column === null
  )
    return [];

  const xml = rewritten(textOf(row.file), line, column, to);
  if (xml === null) return [];
  const { findings, withheldBills } = await run([...before, xml], options);
  if (withheldBills > 0) return [];
  const found = caught(findings, rule).filter(({ messageIndex }) => messageIndex === source.index);
  return (row.more.found ?? [row.at])
    .map(pointerOf)
    .filter((pointer) => valueAt(source.message, pointer) !== undefined)
    .map((pointer) => ({
      lines: found.filter((finding) => finding.pointer === pointer).map((finding) => finding.line),
      expected: source.locate(pointer).line,
    }));
}

interface Placed {
  readonly lines: readonly (number | null)[];
  readonly expected: number | null;
}

/** As XML has it; null for what is no single value, and for a blank one: XML that is emptied has no place any more. */
function spelled(value: unknown): string | null {
  if (typeof value === 'string' && value.trim() === '') return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

function titleOf(rule: string, row: Mutation): string {
  if (row.kind === 'xml') return `${rule}: ${row.file} ${row.from} to ${row.to || 'nothing'}`;
  const after = row.more.after === undefined ? '' : ` after ${row.more.after}`;
  const revision = row.more.revision === undefined ? '' : ` in ${row.more.revision}`;
  return `${rule}: ${row.file} ${row.at} to ${JSON.stringify(row.to) ?? 'nothing'}${after}${revision}`;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeToken, valueAt } from '../../src/diagnostics/pointer.ts';
import { locatePointers } from '../../src/validate/json-locate.ts';

function place(text: string, pointer: string): string {
  const spot = locatePointers(text, [pointer]).get(pointer);
  return `${spot?.line}:${spot?.column}`;
}

const TEXT = '{\n  "a": [1, {"b/c": true}],\r\n\t"__proto__": {"~": null},\r  "ø": "x", "d": 2\n}';

test.each([
  ['', '1:1'],
  ['/a', '2:3'],
  ['/a/0', '2:9'],
  ['/a/1', '2:12'],
  ['/a/1/b~1c', '2:13'],
  ['/__proto__', '3:2'],
  ['/__proto__/~0', '3:16'],
  ['/ø', '4:3'],
  ['/d', '4:13'],
  ['/a/1/•••', '2:13'],
  ['/__proto__/•••', '3:16'],
  ['/•••', '2:3'],
  ['/•••2', '3:2'],
  ['/•••2/•••', '3:16'],
])('%j stands at its key, or where the item begins', (pointer, expected) => {
  expect(place(TEXT, pointer)).toBe(expected);
});

test.each([
  ['/x', '1:1'],
  ['/a/7', '2:3'],
  ['/a/1/x/y', '2:12'],
  ['/d/constructor', '4:13'],
  ['/a/1/•••2', '2:12'],
])('%j, that is not there, stands at what would hold it', (pointer, expected) => {
  expect(place(TEXT, pointer)).toBe(expected);
});

test('a text that begins late, that has a byte order mark or that is not JSON does no harm', () => {
  expect(place('\n  [1]', '')).toBe('2:3');
  expect(place('\uFEFF{"a":1}', '/a')).toBe('1:2');
  expect(place('', '/a')).toBe('1:1');
  expect(place('{"a": [1, x', '/a/5')).toBe('1:2');
});

test('100,000 levels don’t overflow the stack', () => {
  expect(place('['.repeat(100_000), '/0/0/0')).toBe('1:4');
});

test('all pointers of a value are found, together as one by one', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const pointers = allPointers(value, '');
      const together = locatePointers(text, pointers);
      const lines = text.split('\n');
      for (const pointer of pointers) {
        const spot = together.get(pointer) ?? { line: 0, column: 0 };
        expect(locatePointers(text, [pointer]).get(pointer)).toEqual(spot);
        const rest = (lines[spot.line - 1] ?? '').slice(spot.column - 1);
        expect(rest.startsWith(startOf(value, pointer))).toBe(true);
      }
    }),
  );
});

function allPointers(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, child]) => allPointers(child, `${pointer}/${escapeToken(key)}`));
  return [pointer, ...below];
}

/** What the text has where the pointer stands: the quoted key of a member, the first sign of anything else. */
function startOf(root: unknown, pointer: string): string {
  const cut = pointer.lastIndexOf('/');
  const parent = cut < 0 ? null : valueAt(root, pointer.slice(0, cut));
  if (typeof parent === 'object' && parent !== null && !Array.isArray(parent)) {
    return JSON.stringify(
      pointer
        .slice(cut + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~'),
    );
  }
  return JSON.stringify(valueAt(root, pointer)).slice(0, 1);
}

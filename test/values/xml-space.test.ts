import { expect, it } from 'vitest';
import { trimXml } from '../../src/values/xml-space.ts';

it.each([
  ['', ''],
  [' \t\r\n', ''],
  ['272', '272'],
  [' a  b\n', 'a  b'],
  ['\u00a0a\u00a0', '\u00a0a\u00a0'],
  ['\ufeffa\u2028', '\ufeffa\u2028'],
  ['\u000ba\u000c', '\u000ba\u000c'],
])('trims %j to %j', (text, trimmed) => {
  expect(trimXml(text)).toBe(trimmed);
});

import { expect, it } from 'vitest';
import { MASK } from '../../../src/diagnostics/mask.ts';
import { shownKode } from '../../../src/rules/shared/shown.ts';

it.each(['8b10', 'HER', '100'])('shows %s', (code) => {
  expect(shownKode(code)).toBe(code);
});

it.each(['17835415872', 'Eplehage', 'Kari', 'Ola', 'F20', '4 a', '', '\u001b[1m'])('does not show %j', (code) => {
  expect(shownKode(code)).toBe(MASK);
});

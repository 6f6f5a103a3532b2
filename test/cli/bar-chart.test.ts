import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barChart, isUtf8 } from '../../cli/bar-chart.ts';

const bar = (label: string, value: number) => ({ label, value, text: String(value) });

describe('a bar chart', () => {
  test('has the longest bar as long as there is room, to an eighth of a column', () => {
    expect(barChart([bar('2018', 16), bar('2019', 8), bar('20', 1), bar('x', 0)], 28, true)).toBe(
      ['  2018  16  ████████████████', '  2019   8  ████████', '  20     1  █', '  x      0', ''].join('\n'),
    );
    expect(barChart([bar('a', 16), bar('b', 1)], 15, true)).toBe('  a  16  ████████\n  b   1  ▌\n');
  });

  test('is of # where the terminal has no others', () => {
    expect(barChart([bar('a', 10), bar('b', 5), bar('c', 1)], 19, false)).toBe(
      '  a  10  ##########\n  b   5  #####\n  c   1  #\n',
    );
  });

  test('fits the width from 40 columns on, and shows all that is not zero', () => {
    const bars = fc.array(
      fc.nat({ max: 1_000_000_000 }).map((value) => bar('2018-05', value)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(bars, fc.integer({ min: 40, max: 300 }), fc.boolean(), (all, width, unicode) => {
        const lines = barChart(all, width, unicode).split('\n').slice(0, -1);
        expect(lines).toHaveLength(all.length);
        for (const [index, line] of lines.entries()) {
          expect(line.length).toBeLessThanOrEqual(width);
          expect(/[█▏▎▍▌▋▊▉#]$/.test(line)).toBe((all[index]?.value ?? 0) > 0);
        }
      }),
    );
  });
});

test.each([
  [{ LANG: 'nb_NO.UTF-8' }, 'linux', true],
  [{ LANG: 'nb_NO.utf8' }, 'linux', true],
  [{ LANG: 'nb_NO.UTF-8', LC_ALL: 'C' }, 'linux', false],
  [{ LANG: 'C', LC_CTYPE: 'C.UTF-8' }, 'linux', true],
  [{}, 'linux', false],
  [{}, 'win32', true],
])('%j on %s is UTF-8: %s', (env, platform, utf8) => {
  expect(isUtf8(env, platform)).toBe(utf8);
});

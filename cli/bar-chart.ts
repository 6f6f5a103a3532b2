/** A bar: what it stands for, and how long it is to be against the others. Not negative. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is shown. */
  readonly text: string;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const LEAST = 8;
const MOST = 60;

/**
 * Bars from the left, one a line, that fit the width; the longest fills it, up to 60 columns. Where the terminal is not UTF-8, of `#`.
 * A value above zero always shows something.
 */
export function barChart(bars: readonly Bar[], width: number, unicode: boolean): string {
  const longest = Math.max(0, ...bars.map(({ value }) => value));
  const labels = Math.max(0, ...bars.map(({ label }) => label.length));
  const texts = Math.max(0, ...bars.map(({ text }) => text.length));
  const room = Math.min(MOST, Math.max(LEAST, width - labels - texts - 6));
  return bars
    .map(({ label, value, text }) => {
      const columns = longest === 0 ? 0 : (value / longest) * room;
      return `  ${label.padEnd(labels)}  ${text.padStart(texts)}  ${unicode ? blocks(columns) : hashes(columns)}`.trimEnd();
    })
    .map((line) => `${line}\n`)
    .join('');
}

function blocks(columns: number): string {
  const eighths = columns === 0 ? 0 : Math.max(1, Math.round(columns * 8));
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

function hashes(columns: number): string {
  return columns === 0 ? '' : '#'.repeat(Math.max(1, Math.round(columns)));
}

/** Whether the locale is UTF-8. Source: POSIX, order of LC_ALL, LC_CTYPE, LANG. Windows' own terminals are. */
export function isUtf8(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (platform === 'win32') return true;
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');
}

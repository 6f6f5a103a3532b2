/** One or more command lines that are run together, and what they give. */
export interface Step {
  readonly script: string;
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Scenario {
  readonly title: string;
  /** A program that the scenario needs and a machine may lack. */
  readonly needs: string | null;
  readonly steps: readonly Step[];
}

/**
 * Reads a scenario. First its title; perhaps `needs PROGRAM`; then steps, with an empty line before each: lines after `$ ` are run by a shell as one script, `exit N`
 * is how it ends (0 where it is not said), and what is indented below `stdout:` and `stderr:` is what it prints (nothing,
 * where it is not said). Of what is printed, a line of `...` stands for any lines, and `<any>` for anything within a line.
 */
export function readScenario(text: string): Scenario {
  const [title = '', ...lines] = text.split('\n');
  const steps: { script: string; exit: number; stdout: string; stderr: string }[] = [];
  let needs: string | null = null;
  let block: 'script' | 'stdout' | 'stderr' | null = null;
  for (const line of lines) {
    const step = steps.at(-1);
    const [, wanted] = /^needs (\S+)$/.exec(line) ?? [];
    if (wanted !== undefined) needs = wanted;
    else if (line.startsWith('$ ') && step && block === 'script') step.script += `\n${line.slice(2)}`;
    else if (line.startsWith('$ ')) {
      steps.push({ script: line.slice(2), exit: 0, stdout: '', stderr: '' });
      block = 'script';
    } else if (step && /^exit \d+$/.test(line)) step.exit = Number(line.slice(5));
    else if (line === 'stdout:' || line === 'stderr:') block = line === 'stdout:' ? 'stdout' : 'stderr';
    else if (step && block !== null && block !== 'script' && (line.startsWith('  ') || line === '')) {
      step[block] += `${line.slice(2)}\n`;
    } else if (line === '') block = null;
    else throw new Error(`not a line of a scenario: ${line}`);
  }
  return {
    title,
    needs,
    steps: steps.map((step) => ({ ...step, stdout: ends(step.stdout), stderr: ends(step.stderr) })),
  };
}

/** What differs from run to run by a name for it, and without the lines of source that a report quotes. */
export function withPlaceholders(text: string, folder: string, version: string): string {
  return text
    .replaceAll(/^ +\d* \|.*\n/gm, '')
    .replaceAll(folder, '<folder>')
    .replaceAll(/\b20\d\d-\d\d-\d\dT[\d:.]+Z/g, (time) => (isRecent(time) ? '<now>' : time))
    .replaceAll(`bkm-toolkit ${version}`, 'bkm-toolkit <version>');
}

/** True when what was printed is as the scenario says. */
export function fits(actual: string, expected: string): boolean {
  if (expected === '') return actual === '';
  const lines = expected.split('\n').map((line) => {
    if (line === '...') return '(?:.*\\n)*?';
    return `${line.split('<any>').map(literal).join('.*')}\\n`;
  });
  return new RegExp(`^${lines.join('')}$`).test(`${ends(actual)}\n`);
}

function isRecent(time: string): boolean {
  return Math.abs(Date.parse(time) - Date.now()) < 600_000;
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Without line breaks at the end: blank lines between steps belong to nobody. */
function ends(text: string): string {
  return text.replace(/\n+$/, '');
}

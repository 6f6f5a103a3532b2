/** What the program ends with. Scripts depend on these: see the README. */
export const EXIT = {
  ok: 0,
  /** Findings at or above `--fail-on`, or something was withheld. */
  findings: 1,
  /** Wrong options, or a configuration file that can't be used. */
  usage: 2,
  /** An input that can't be read: missing, no rights, not XML, cut off, no claim message in it. */
  input: 3,
  /** A fault of ours. */
  internal: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

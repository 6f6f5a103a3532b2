/** What the program ends with. Scripts depend on these: see the README. When several apply, the gravest: 5, 2, 4, 3, 1. */
export const EXIT = {
  ok: 0,
  /** Findings at or above `--fail-on`, or something was withheld. */
  findings: 1,
  /** Wrong options, a configuration file that can't be used, or output that can't be written. */
  usage: 2,
  /** An input that can't be read: missing, no rights, not XML, cut off, no claim message in it. */
  input: 3,
  /** A service refused (the Krav API, who gives tokens for it, open data), or what it did is not known. */
  refused: 4,
  /** A fault of ours. */
  internal: 5,
  /** Stopped from outside, before the end: 128 and the signal's number, as shells say it. */
  hangup: 129,
  interrupted: 130,
  /** The reader of stdout left (`| head`) before all inputs were read. */
  readerLeft: 141,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

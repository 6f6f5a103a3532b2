import path from 'node:path';

/** What is where in the output folder. */
export interface Folders {
  readonly root: string;
  /** The converted messages, in the tree of the input. */
  readonly messages: string;
  /** A report of each file, in the same tree. */
  readonly reports: string;
  /** What an earlier run made, and this one did not. */
  readonly staleMessages: string;
  readonly staleReports: string;
  /** The journal: a record of each file that is done. */
  readonly records: string;
  /** What is being written; emptied at each start. */
  readonly pending: string;
  /** Of the run as a whole: its settings and its time. */
  readonly run: string;
  /** What the last run came to; there only when nothing was begun after it. */
  readonly finished: string;
  readonly reportJson: string;
  readonly reportHtml: string;
  /** The slowest files: of this machine, and so no part of the result. */
  readonly timingsJson: string;
  readonly lock: string;
  readonly timings: string;
}

export function foldersIn(root: string): Folders {
  const own = path.join(root, '.bkm-migrate');
  return {
    root,
    messages: path.join(root, 'messages'),
    reports: path.join(root, 'reports'),
    staleMessages: path.join(root, 'stale', 'messages'),
    staleReports: path.join(root, 'stale', 'reports'),
    records: path.join(own, 'records'),
    pending: path.join(own, 'pending'),
    run: path.join(own, 'run.json'),
    finished: path.join(own, 'finished.json'),
    reportJson: path.join(root, 'report.json'),
    reportHtml: path.join(root, 'report.html'),
    timingsJson: path.join(root, 'timings.json'),
    lock: path.join(own, 'lock'),
    timings: path.join(own, 'timings.ndjson'),
  };
}

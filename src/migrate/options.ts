import type { ConvertOptions } from '../convert/options.ts';
import type { Baseline } from '../report/baseline.ts';
import type { FormatOptions } from '../report/model.ts';
import type { Severities } from '../validate/severities.ts';
import type { ArchiveLimits } from './settings.ts';

/** What the caller of a migration can choose; everything has a default. */
export interface MigrateOptions {
  readonly convert?: Omit<ConvertOptions, 'file' | 'limits'> | undefined;
  /** Severities by rule id or `group/*`. Default: the rules' own. */
  readonly severities?: Severities | undefined;
  /**
   * Epoch ms taken as now, or `gendate` for each message's own generation time. Default: when the first run began in the output
   * folder, so that a run that is taken up again gives what an uninterrupted one would.
   */
  readonly now?: number | 'gendate' | undefined;
  /** False where the claims are for production. Default: true. */
  readonly testData?: boolean | undefined;
  /** Folder of the open data that tariffs are held against. Default: none. */
  readonly catalogue?: string | undefined;
  /**
   * Globs of files to read, below the folder, whatever their ending; one without `/` is a name anywhere. Of an archive that fits, its
   * `.xml` are read; of another, the files in it that fit (`2015.zip!/mai/a.msg`). Default: *.xml, *.xml.gz, *.zip.
   */
  readonly include?: readonly string[] | undefined;
  /** Globs of files to leave out, of folders with all below, and of archives with all that is in them. Default: none. */
  readonly exclude?: readonly string[] | undefined;
  /** Worker threads, 1 to 256. Default: the machine's cores. */
  readonly jobs?: number | undefined;
  /** MiB of heap that a worker gets, 32 to 65 536. A file that needs more is left out, and told of. Default: 144, with open data 384. */
  readonly workerHeap?: number | undefined;
  /** Reports of files with errors alone, with the errors alone. Default: false. */
  readonly onlyErrors?: boolean | undefined;
  /**
   * Known findings: they are left out of reports and counts, but for the estimate, as they are refused all the same. What could not be
   * read is never left out. Default: none.
   */
  readonly baseline?: Baseline | undefined;
  /**
   * All findings are to be known from now on: the result has the new baseline. Takes some 300 bytes of the worker's heap a finding that
   * is new. Default: false.
   */
  readonly updateBaseline?: boolean | undefined;
  /** How the reports are written. Default: English, person values masked. */
  readonly format?: Pick<FormatOptions, 'lang' | 'showValues'> | undefined;
  readonly limits?: Partial<ArchiveLimits> | undefined;
  /** Epoch ms. Default: the clock. */
  readonly clock?: (() => number) | undefined;
  /** Breaks off; its reason is thrown on, and what is done stays done. */
  readonly signal?: AbortSignal | undefined;
  /** Told when the files are found; what it is handed changes while the run goes on. */
  readonly onStart?: ((progress: Progress) => void) | undefined;
}

/** How far a run has come, now. */
export interface Progress {
  readonly phase: 'convert' | 'settle';
  /** Of the phase. */
  readonly filesDone: number;
  readonly files: number;
  /** To read from the disk in all; archives as they are packed. */
  readonly bytes: number;
  readonly bytesRead: number;
}

/** Migration of whole archives: many files, on all cores, resumable. For Node. */
export { migrate } from './migrate/migrate.ts';
export type { MigrateOptions, Progress } from './migrate/options.ts';
export type { Migrated, MigratedBaseline } from './migrate/run.ts';
export { ARCHIVE_LIMITS, type ArchiveLimits } from './migrate/settings.ts';
export {
  type Estimate,
  type FileRow,
  type MigrationReport,
  OUTCOMES,
  type Outcome,
  type RuleTotal,
} from './migrate/settle/model.ts';
export type { Timing } from './migrate/settle/timings.ts';
export { MIGRATION_WORDS, type MigrationWords } from './migrate/settle/words.ts';
export { reportJson } from './migrate/settle/write-report.ts';

import type { Finding } from '../../diagnostics/finding.ts';
import { compareText } from '../../diagnostics/order.ts';
import { finderOf } from '../../diagnostics/text.ts';
import { comparePaths, type DiskPath } from '../disk-path.ts';
import { systemCode } from '../read/read-fault.ts';
import type { MigrateTextId, UnpackFault } from '../read/unpack-fault.ts';
import type { ArchiveLimits } from '../settings.ts';
import { MIGRATE_TEXTS } from '../texts.ts';
import type { Unit } from '../unit.ts';
import { type ZipContents, zipContents } from './archive.ts';
import { distinct } from './distinct.ts';
import { extensionOf, isJson, type Kind, kindOf } from './kind.ts';
import type { Wanted } from './patterns.ts';
import { foldersOf, Stems } from './stems.ts';
import { type FoundFile, filesBelow } from './walk.ts';

/** All that is in a folder: what is to be converted, and what is not. */
export interface Inventory {
  /** By name. */
  readonly units: readonly Unit[];
  /** Files that are no messages, by extension; those that a pattern takes out are `excluded`, links to folders `link`, pipes and devices `special`, archives without files `empty`. */
  readonly skipped: ReadonlyMap<string, number>;
  /** Of those, the JSON files by name: they may be messages that were converted before. In order. */
  readonly json: readonly string[];
}

type Draft = Omit<Unit, 'stem'>;

const find = finderOf(MIGRATE_TEXTS);

/** @param except a folder below that is not looked into, as `realpath` gives it */
export async function findUnits(
  folder: string,
  except: string,
  wanted: Wanted,
  limits: ArchiveLimits,
): Promise<Inventory> {
  const { files, closed, links, specials } = await filesBelow(folder, except);
  const skipped = new Map<string, number>();
  const json: string[] = [];
  const skip = (kind: string): void => void skipped.set(kind, (skipped.get(kind) ?? 0) + 1);
  const skipOther = (name: string): void => {
    skip(extensionOf(name));
    if (isJson(name)) json.push(name);
  };
  for (const _ of links) skip('link');
  for (const name of specials) skip(wanted.excludes(name) ? 'excluded' : 'special');
  const drafts: Draft[] = [];
  for (const { name, code } of closed) {
    if (wanted.excludes(name)) skip('excluded');
    else drafts.push(unreadable({ name: `${name}/`, path: '', size: 0 }, code));
  }
  for (const file of files) {
    const kind = kindIn(file, wanted);
    if (kind === 'excluded') skip(kind);
    else if (kind === 'other') skipOther(file.name);
    else if (kind === 'zip') drafts.push(...(await inArchive(file, limits, wanted, { skip, skipOther })));
    else drafts.push({ ...BARE, ...file, size: file.size ?? 0, packing: kind === 'gzip' ? 'gzip' : 'none' });
  }
  const units = named(drafts);
  const stems = new Stems(foldersOf(units.map(({ name }) => name)));
  return { units: units.map((draft) => ({ ...draft, stem: stems.of(draft.name) })), skipped, json: json.sort() };
}

/** In order, each by its own name, which all that is known of it goes by: what is in `a.zip` may be in a folder `a.zip!` as well. */
function named(drafts: readonly Draft[]): readonly Draft[] {
  const inOrder = drafts.toSorted((a, b) => compareText(a.name, b.name) || comparePaths(a.path, b.path));
  const renamed = (draft: Draft, name: string): Draft => ({
    ...draft,
    name,
    fault: draft.fault === null ? null : { ...draft.fault, file: name },
  });
  return distinct(inOrder, renamed).toSorted((a, b) => compareText(a.name, b.name));
}

const BARE = { zip: null, fault: null, packing: 'none' } as const;

/** An archive that does not fit itself is opened: what is in it may. */
function kindIn({ name }: FoundFile, { includes, excludes }: Wanted): Kind | 'excluded' {
  if (excludes(name)) return 'excluded';
  if (includes === null) return kindOf(name, false);
  const kind = kindOf(name, true);
  return kind === 'zip' || includes(name) ? kind : 'excluded';
}

/** What is told of a file that is not read: its kind, or its name. */
interface Skipping {
  readonly skip: (kind: 'excluded' | 'empty') => void;
  readonly skipOther: (name: string) => void;
}

async function inArchive(file: FoundFile, limits: ArchiveLimits, wanted: Wanted, skipping: Skipping): Promise<Draft[]> {
  const contents = await zipContents(file.path, limits).catch((error: unknown) => systemCode(error) || 'unknown');
  if (typeof contents === 'string') return [unreadable(file, contents)];
  if (contents.entries.length === 0 && contents.fault === null) skipping.skip('empty');
  return [...faultOf(file, contents), ...entriesOf(file, contents, wanted, skipping)];
}

/** An archive that lies on top of itself, or is too large, is not read at all. */
function faultOf(file: FoundFile, { fault }: ZipContents): Draft[] {
  return fault === null ? [] : [faulty(file.name, file.path, fault)];
}

/** Of an archive that fits, the messages by their ending; of another, what fits itself. */
function entriesOf(
  file: FoundFile,
  { entries, fault }: ZipContents,
  { includes, excludes }: Wanted,
  { skip, skipOther }: Skipping,
): Draft[] {
  if (fault !== null && fault.id !== 'arkiv/skadet#innhold') return [];
  const isWhole = includes === null || includes(file.name);
  return entries.flatMap((entry): Draft[] => {
    const name = `${file.name}!/${entry.name}`;
    // Of a name that is not shown, nobody knows whether it would fit.
    const fits = isWhole || includes(name) || entry.fault?.id === 'arkiv/navn';
    if (excludes(name) || !fits) {
      skip('excluded');
      return [];
    }
    if (entry.fault !== null) return [faulty(name, file.path, entry.fault)];
    if (isWhole && extensionOf(entry.name) !== '.xml') {
      skipOther(name);
      return [];
    }
    const { packing, place } = entry;
    return [{ name, path: file.path, packing, zip: place, size: place.packed, fault: null }];
  });
}

function faulty(name: string, path: DiskPath, { id, params }: UnpackFault): Draft {
  return { ...BARE, name, path, size: 0, fault: find(id, params, {}, { file: name }) };
}

function unreadable({ name, path }: FoundFile, kode: string): Draft {
  const forbidden = kode === 'EACCES' || kode === 'EPERM';
  const id: MigrateTextId = forbidden ? 'migrering/uleselig#rettigheter' : 'migrering/uleselig';
  const fault: Finding = find(id, forbidden ? {} : { kode }, {}, { file: name });
  return { ...BARE, name, path, size: 0, fault };
}

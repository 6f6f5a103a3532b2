import path from 'node:path';

/** What of the machine decides where caches are. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As `process.platform` has it. */
  readonly platform: string;
  /** The user's home folder. */
  readonly home: string;
}

/**
 * A folder for what can be had again, among the user's caches.
 * Source: XDG Base Directory Specification 0.8; Apple, File System Programming Guide; Microsoft, Known Folders (LocalAppData).
 */
export function cacheFolder(name: string, { env, platform, home }: Machine): string {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || path.win32.join(home, 'AppData', 'Local');
    return path.win32.join(local, 'bkm', 'Cache', name);
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Caches', 'bkm', name);
  const xdg = env.XDG_CACHE_HOME ?? '';
  // The specification has relative ones ignored.
  const caches = path.posix.isAbsolute(xdg) ? xdg : path.posix.join(home, '.cache');
  return path.posix.join(caches, 'bkm', name);
}

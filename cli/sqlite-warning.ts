/**
 * Keeps Node 22's word that SQLite is experimental from stderr: who uses the ledger can do nothing about it. Every other warning is
 * told as Node tells it. Call it before the ledger is loaded.
 */
export function withoutSqliteWarning(): void {
  const tellers = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'ExperimentalWarning' && warning.message.startsWith('SQLite ')) return;
    for (const tell of tellers) tell(warning);
  });
}

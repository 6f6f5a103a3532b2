/** True for the error of SQLite that says that another connection is in the way. Source: sqlite.org/rescode.html, SQLITE_BUSY. */
export function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && Number(error.errcode) % 256 === 5;
}

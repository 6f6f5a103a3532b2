/** How the open data is served. */
export interface OpenDataOptions {
  /** `varied`: the same values in many forms (see `varied`), for tests of readers. Default `plain`. */
  readonly forms?: 'plain' | 'varied';
}

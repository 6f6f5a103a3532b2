/** What the network code is given of the world; each has its real one as default. */
export interface HttpIo {
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Epoch ms. */
  readonly now?: (() => number) | undefined;
  /** In [0, 1). */
  readonly random?: (() => number) | undefined;
  /** Waits that many ms; rejects with the signal's reason when it is aborted. */
  readonly sleep?: ((ms: number, signal?: AbortSignal) => Promise<void>) | undefined;
}

/** The same, whole. */
export type Io = { readonly [K in keyof HttpIo]-?: NonNullable<HttpIo[K]> };

/** With the real ones for what is not given. */
export function realIo(given: HttpIo = {}): Io {
  return {
    // Looked up at each call: programs replace the global one late (proxies, instrumentation).
    fetch: given.fetch ?? ((...args) => globalThis.fetch(...args)),
    now: given.now ?? Date.now,
    random: given.random ?? Math.random,
    sleep: given.sleep ?? sleep,
  };
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

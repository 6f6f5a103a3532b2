/** A request that came in: what was called and what was answered, never with what. */
export interface SeenRequest {
  readonly method: string;
  /** The route's pattern (`/data/behandlerkravmelding/:id`); `(unknown)` where none fits: a path may hold an id. */
  readonly path: string;
  /** Null where the connection was cut without an answer. */
  readonly status: number | null;
  /** Epoch ms of the simulator's clock. */
  readonly at: number;
}

/** How often a call was answered so. */
export interface RequestCount {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly count: number;
}

/** Requests that are remembered one by one; the counts go on. */
const REMEMBERED = 10_000;

/** Which requests came in. Those to /simulator/ are left out. */
export class Journal {
  #seen: SeenRequest[] = [];
  readonly #counts = new Map<string, RequestCount>();

  add(request: SeenRequest): void {
    if (this.#seen.length >= REMEMBERED) this.#seen.shift();
    this.#seen.push(request);
    const { method, path, status } = request;
    const key = `${method} ${path} ${status}`;
    this.#counts.set(key, { method, path, status, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }

  /** The last ones, oldest first. */
  get seen(): readonly SeenRequest[] {
    return [...this.#seen];
  }

  get counts(): readonly RequestCount[] {
    return [...this.#counts.values()];
  }

  clear(): void {
    this.#seen = [];
    this.#counts.clear();
  }
}

/** A command line, understood and checked. What was not given is undefined, so that the configuration can speak. */
export interface Args {
  readonly inputs: readonly string[];
  readonly config?: string;
  readonly lang?: 'nb' | 'en';
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly output?: string;
  readonly revision?: string;
  readonly praksisId?: string;
  readonly praksisMap?: string;
  readonly praksisFile?: string;
  readonly navnEpj?: string;
  readonly mellomnavn?: 'fornavn' | 'drop';
  readonly tann?: 'all' | 'first' | 'error';
  readonly strict?: boolean;
  readonly allOrNothing?: boolean;
  readonly encoding?: string;
  readonly now?: string;
  readonly failOn?: 'error' | 'warning' | 'info' | 'never';
  readonly format?: string;
  readonly report?: readonly string[];
  readonly rule?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly showValues?: boolean;
  readonly praksistype?: string;
}

import { isDate } from '../../../values/date.ts';
import type { Samhandlertype } from '../rows.ts';
import { Refused } from './refused.ts';

/** The parameters of a request, read by name. One that is blank is as none. Of one that stands there twice, the first counts. */
export class Parameters {
  readonly #search: URLSearchParams;

  constructor({ searchParams }: URL) {
    this.#search = searchParams;
  }

  text(name: string): string | null {
    const value = this.#search.get(name)?.trim() ?? '';
    return value === '' ? null : value;
  }

  /** Values between commas; null where the parameter is not given. */
  list(name: string): ReadonlySet<string> | null {
    const values = this.text(name)
      ?.split(',')
      .map((each) => each.trim());
    const filled = values?.filter((each) => each !== '') ?? [];
    return filled.length === 0 ? null : new Set(filled);
  }

  /** YYYY-MM-DD. @throws {Refused} for another form */
  date(name: string): string | null {
    const value = this.text(name);
    if (value !== null && !isDate(value)) throw new Refused(`${name} is to be a date, yyyy-MM-dd.`);
    return value;
  }

  /** @throws {Refused} for another type than PO and LR */
  samhandlertype(): Samhandlertype | null {
    const value = this.text('samhandlertype');
    if (value === null || value === 'PO' || value === 'LR') return value;
    throw new Refused('samhandlertype is to be PO or LR.');
  }

  /** `ja` is true; `nei`, and not given, false. @throws {Refused} for another word */
  flag(name: string): boolean {
    const value = this.text(name);
    if (value === null || value === 'nei') return false;
    if (value === 'ja') return true;
    throw new Refused(`${name} is to be ja or nei.`);
  }
}

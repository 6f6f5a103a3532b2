/** A municipality by its number; the county is its first two digits. */
export interface Kommune {
  readonly nr: string;
  readonly fylke: string;
  /** Of 10 000 inhabitants or less there are no numbers by month. */
  readonly liten: boolean;
  /** Times a small one. */
  readonly storrelse: number;
}

/** Some municipalities of the real register; what was used there is made up. */
export const KOMMUNER: readonly Kommune[] = [
  kommune('0301', 40),
  kommune('1103', 15),
  kommune('1149', 5),
  kommune('4601', 25),
  kommune('5001', 20),
  kommune('5501', 8),
  kommune('1811', 1),
  kommune('5610', 1),
];

function kommune(nr: string, storrelse: number): Kommune {
  return { nr, fylke: nr.slice(0, 2), liten: storrelse === 1, storrelse };
}

/** A request that gets no data: 400 where a parameter is missing or wrong. The message is English, and repeats no value. */
export class Refused extends Error {
  readonly status: 400 | 406 | 501;

  constructor(message: string, status: 400 | 406 | 501 = 400) {
    super(message);
    this.name = 'Refused';
    this.status = status;
  }
}

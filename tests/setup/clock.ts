/** A clock that stands still until a test moves it. Sunday, 22 November 2026, 09:00 in Vietnam. */
export class TestClock {
  private at = new Date("2026-11-22T02:00:00Z");

  readonly now = (): Date => new Date(this.at);

  set(at: Date | string): void {
    this.at = new Date(at);
  }

  advance({
    days = 0,
    hours = 0,
    minutes = 0,
    seconds = 0,
  }: {
    days?: number;
    hours?: number;
    minutes?: number;
    seconds?: number;
  }): void {
    this.at = new Date(this.at.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}

/** A person the simulated identity service knows. Personal ids name a century to come, so that they are nobody's. */
export type Person = {
  readonly personalId: string;
  readonly fullName: string;
  readonly birthDate: string;
  /** Tax codes of organisations this person is the registered representative of. */
  readonly represents: readonly string[];
};

const person = (
  personalId: string,
  fullName: string,
  birthDate: string,
  represents: readonly string[] = [],
): Person => ({ personalId, fullName, birthDate, represents });

/** The people on the page, always these and always in this order. Somebody else can be typed in by hand. */
export const PEOPLE: readonly Person[] = [
  person("001980000901", "Lê Thị Mai", "1986-04-12", ["0101234565"]),
  person("001980000902", "Nguyễn Văn Bình", "1971-09-30", ["0108876547"]),
  person("001980000903", "Trần Thị Hoa", "1990-01-05"),
  person("001980000904", "Đỗ Quang Huy", "1982-11-23"),
];

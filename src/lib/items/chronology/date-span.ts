/**
 * The days that a date covers, from the first to the last, as `year × 10,000 + month × 100 + day`: they
 * compare like the days themselves. Null for what is no single day, month or year.
 */
export function readDateSpan(edtf: string): readonly [first: number, last: number] | null {
  const match = /^(?<year>-?\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(edtf);
  const { year, month, day } = match?.groups ?? {};
  if (year === undefined) return null;
  const at = (m: string, d: string): number => Number(year) * 10_000 + Number(m) * 100 + Number(d);
  return [at(month ?? '01', day ?? '01'), at(month ?? '12', day ?? '31')];
}

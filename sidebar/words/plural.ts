// The Russian plural of a counted noun.

/** The form for a count: 1 школа, 2 школы, 5 школ, 11 школ, 21 школа. */
export function plural(count: number, one: string, few: string, many: string): string {
  const tens = count % 100;
  const units = count % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

// The day of a build, told by its stamp, so that the clock is asked once.

/** 2026-11-20 for «20.11.2026 21:40»; '' for any other text. */
export function dayOfStamp(stamp: string): string {
  const match = /^(\d{2})\.(\d{2})\.(\d{4})(?:\s|$)/.exec(stamp);
  if (match === null) return '';
  const [, day, month, year] = match;
  return `${year}-${month}-${day}`;
}

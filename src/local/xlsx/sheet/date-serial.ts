// ISO dates, which a strict file may hold instead of serial numbers (ECMA-376 18.18.11, type `d`).

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
/** Milliseconds of 1899-12-30, day 0 of the serial numbers. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Gives the serial number (days since 1899-12-30) of `2023-09-01` or `2023-09-01T12:00:00`; null for anything else. */
export function readIsoDate(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - DAY_ZERO) / DAY;
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** Between the two calendars of spreadsheets: days from 1899-12-30 to 1904-01-01. */
export const DAYS_TO_1904 = 1462;

// Dates of a spreadsheet: serial numbers (days since 1899-12-30, wall clock) and moments of time in a time zone.

const DAY = 86_400_000;
const HOUR = 3_600_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A wall-clock date and time; month 1…12. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** Gives the serial of a day, or null when there is no such day (31 April, month 13). */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  at.setUTCHours(0, 0, 0, 0);
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? (at.getTime() - EPOCH) / DAY : null;
}

/** Gives the wall clock of a serial, rounded to a millisecond. */
export function wallClockOf(serial: number): WallClock {
  const at = new Date(EPOCH + Math.round(serial * DAY));
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
    millisecond: at.getUTCMilliseconds(),
    weekday: at.getUTCDay(),
  };
}

/** Serials ⇄ moments in one time zone. */
export interface Calendar {
  /** Milliseconds since 1970 of a serial; where clocks were put back, the later moment. */
  readonly momentOf: (serial: number) => number;
  /** The serial of milliseconds since 1970. */
  readonly serialOf: (moment: number) => number;
}

/** Gives a function of a moment: how far the zone's clock is ahead of UTC, in milliseconds. */
function offsetReader(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const known = new Map<number, number>();
  return (moment) => {
    const hour = Math.floor(moment / HOUR);
    const found = known.get(hour);
    if (found !== undefined) return found;
    const start = hour * HOUR;
    const parts = new Map(format.formatToParts(start).map(({ type, value }) => [type, value]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.get(name) ?? '0');
    const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
    const wall = new Date(0);
    wall.setUTCFullYear(year, part('month') - 1, part('day'));
    wall.setUTCHours(part('hour'), part('minute'), part('second'), 0);
    const offset = wall.getTime() - start;
    known.set(hour, offset);
    return offset;
  };
}

const calendars = new Map<string, Calendar>();

/** Gives the calendar of a time zone such as `Asia/Novokuznetsk`; throws RangeError for an unknown one. */
export function calendarOf(timeZone: string): Calendar {
  const found = calendars.get(timeZone);
  if (found !== undefined) return found;
  const offsetAt = offsetReader(timeZone);
  const calendar: Calendar = {
    momentOf: (serial) => {
      const wall = EPOCH + Math.round(serial * DAY);
      const guess = wall - offsetAt(wall);
      return wall - offsetAt(guess);
    },
    serialOf: (moment) => (moment + offsetAt(moment) - EPOCH) / DAY,
  };
  calendars.set(timeZone, calendar);
  return calendar;
}

// Utilities: dates, texts, base64, identifiers.
import { date, list, number, remaining, text, whole } from '../realm/parameter-kinds.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { decodeBase64, encodeBase64, utf8Bytes } from './base64.ts';
import { calendarOf, wallClockOf } from './calendar.ts';
import type { Empty } from './service-selves.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Gives a Java pattern filled: `yyyy-MM-dd HH:mm:ss`, quoted text in apostrophes. Throws for a letter it does not know. */
function formatDate(moment: number, timeZone: string, pattern: string): string {
  const zone = /^(GMT|UTC)$/i.test(timeZone) ? 'UTC' : timeZone;
  const clock = wallClockOf(calendarOf(zone).serialOf(moment));
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (part, quoted) => {
    if (typeof quoted === 'string') return quoted === '' ? "'" : quoted;
    const width = part.length;
    switch (part[0]) {
      case 'y':
        return width === 2 ? pad(clock.year % 100, 2) : pad(clock.year, width);
      case 'M':
        if (width > 2) break;
        return pad(clock.month, width);
      case 'd':
        return pad(clock.day, width);
      case 'H':
        return pad(clock.hour, width);
      case 'h':
        return pad(((clock.hour + 11) % 12) + 1, width);
      case 'm':
        return pad(clock.minute, width);
      case 's':
        return pad(clock.second, width);
      case 'S':
        return pad(clock.millisecond, width);
      case 'a':
        return clock.hour < 12 ? 'AM' : 'PM';
    }
    throw new ServiceError(`The date pattern ${part} is not in the local host.`);
  });
}

/** Gives a printf template filled: %s, %d, %f, %.2f, %5d, %05d, %%. */
function formatString(template: string, values: readonly unknown[]): string {
  const rest = [...values];
  return template.replace(/%(-?)(0?)(\d*)(?:\.(\d+))?([sdf%])/g, (...found) => {
    const [, left, zero, width, precision, kind] = found.map((part) => part ?? '');
    if (kind === '%') return '%';
    const value = rest.shift();
    const shown =
      kind === 's'
        ? String(value)
        : Number(value).toFixed(kind === 'd' ? 0 : Number(precision || '6'));
    const size = Number(width || '0');
    if (left === '-') return shown.padEnd(size);
    return shown.padStart(size, zero === '0' ? '0' : ' ');
  });
}

const utilities = methodsOf<'Utilities'>();
let issued = 0;

/** Gives an identifier that no other call gave; not random, so that runs can be compared. */
function nextUuid(): string {
  issued += 1;
  return `00000000-0000-4000-8000-${issued.toString(16).padStart(12, '0')}`;
}

/** Utilities. `sleep` returns at once. */
export const UTILITIES_CLASS = serviceClass<Empty>({
  fullName: 'Utilities',
  auth: 'NONE',
  methods: {
    formatDate: utilities.free([date, text, text], (_call, moment, timeZone, pattern) =>
      formatDate(moment.getTime(), timeZone, pattern),
    ),
    formatString: utilities.free([text, remaining], (_call, template, values) =>
      formatString(template, values),
    ),
    sleep: utilities.free([whole], () => undefined),
    getUuid: utilities.free([], nextUuid),
    base64Encode: utilities
      .free([text], (_call, value) => encodeBase64(utf8Bytes(value)))
      .or([list(number)], (_call, bytes) => encodeBase64(bytes)),
    base64Decode: utilities.free([text], (_call, encoded) => {
      const bytes = decodeBase64(encoded);
      if (bytes === null) throw new ServiceError('Could not decode string.');
      return bytes;
    }),
  },
});

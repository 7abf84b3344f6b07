// Logger and console: what the script notes is kept in the host's log.
import { anything, remaining } from '../realm/parameter-kinds.ts';
import type { Method } from '../realm/service-class.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { SELF } from '../realm/service-object.ts';
import type { LogLine } from './service-context.ts';
import type { Empty } from './service-selves.ts';

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if ('stack' in value && typeof value.stack === 'string') return value.stack;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '[object]';
  }
}

/** Gives a line of text: `%s`, `%d`, `%j` and `%o` of the first text take the next values, the rest follow. */
export function formatLogLine(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(asText).join(' ');
  const filled = first.replace(/%[sdjo%]/g, (mark) => {
    if (mark === '%%') return '%';
    return rest.length === 0 ? mark : asText(rest.shift());
  });
  return [filled, ...rest.map(asText)].join(' ');
}

const note = methodsOf<'console'>();

function line(level: LogLine['level']): Method<Empty> {
  return note.free([remaining], ({ context }, values) => {
    context.state.log.push({ level, text: formatLogLine(values) });
    return undefined;
  });
}

/** console. */
export const CONSOLE_CLASS = serviceClass<Empty>({
  fullName: 'console',
  auth: 'NONE',
  methods: {
    log: line('log'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    time: note.free([anything], () => undefined),
    timeEnd: note.free([anything], () => undefined),
  },
});

const logger = methodsOf<'Logger'>();

/** Logger. */
export const LOGGER_CLASS = serviceClass<Empty>({
  fullName: 'Logger',
  auth: 'NONE',
  methods: {
    log: logger.free([anything, remaining], ({ context }, first, rest) => {
      context.state.log.push({ level: 'log', text: formatLogLine([first, ...rest]) });
      return SELF;
    }),
    getLog: logger.free([], ({ context }) =>
      context.state.log.map((entry) => `${entry.text}\n`).join(''),
    ),
    clear: logger.free([], ({ context }) => {
      context.state.log.length = 0;
      return undefined;
    }),
  },
});

// What the command line is asked to do, read from its words.

import { parseArgs } from 'node:util';

export type Language = 'ru' | 'en';

export type Command =
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'programmes'; readonly language: Language }
  | {
      readonly kind: 'new';
      readonly programme: string;
      readonly out: string;
      readonly year: number | null;
      readonly language: Language;
    }
  | {
      readonly kind: 'new-year';
      readonly input: string;
      readonly out: string | null;
      readonly programme: string | null;
      /** null: the one after the workbook's last. */
      readonly year: number | null;
      readonly language: Language;
    }
  | {
      readonly kind: 'audit';
      readonly input: string;
      /** null: no workbook is written. */
      readonly out: string | null;
      readonly json: string | null;
      readonly programme: string | null;
      readonly language: Language;
    }
  | {
      readonly kind: 'open';
      readonly input: string;
      /** null: any that is free. */
      readonly port: number | null;
      readonly language: Language;
    }
  | {
      readonly kind: 'build' | 'check';
      /** null only where `forms` is given. */
      readonly input: string | null;
      /** The folder with a workbook from each school. */
      readonly forms: string | null;
      readonly out: string | null;
      readonly json: string | null;
      readonly programme: string | null;
      readonly year: number | null;
      /** ISO; null: today. */
      readonly today: string | null;
      readonly highlight: boolean;
      readonly language: Language;
    };

/** `bad`: the words are off; the sentence says how. */
export type Usage = Command | { readonly kind: 'bad'; readonly message: string };

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'string' },
  forms: { type: 'string' },
  programme: { type: 'string' },
  year: { type: 'string' },
  today: { type: 'string' },
  port: { type: 'string' },
  lang: { type: 'string' },
  highlight: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}

/** The first word that parseArgs would not take, for the sentence. */
function findUnknownOption(words: readonly string[]): string | undefined {
  return words.find((word) => word.startsWith('-') && !(word.replace(/^--|=.*$/g, '') in OPTIONS));
}

/** Reads the words after `svodka`; no words ask for help. Never throws. */
export function parseUsage(words: readonly string[]): Usage {
  const parsed = parseWords(words);
  if (parsed === undefined) {
    const unknown = findUnknownOption(words);
    const what = unknown === undefined ? 'у параметра нет значения' : `нет параметра ${unknown}`;
    return bad(`Неверный вызов: ${what}. Подсказка: svodka --help.`);
  }
  const { values, positionals } = parsed;
  const { lang = 'ru', year = null } = values;
  if (lang !== 'ru' && lang !== 'en') return bad(`Язык «${lang}» неизвестен: есть ru и en.`);
  if (year !== null && !/^\d{4}$/.test(year)) {
    return bad(`Год «${year}» не понят: нужны четыре цифры, например 2023.`);
  }
  const { today = null } = values;
  if (today !== null && !isDay(today)) {
    return bad(`День «${today}» не понят: нужен вид 2024-03-01.`);
  }
  const [verb, first, second, ...extra] = positionals;
  if (values.help === true || verb === undefined) return { kind: 'help', language: lang };
  if (extra.length > 0) return bad(`Лишнее слово «${extra[0]}». Подсказка: svodka --help.`);
  const numericYear = year === null ? null : Number(year);
  if (verb === 'programmes') return { kind: 'programmes', language: lang };
  if (verb === 'new') {
    if (first === undefined || second === undefined) {
      return bad('Назовите программу и новый файл: svodka new kemerovo-city таблица.xlsx.');
    }
    return { kind: 'new', programme: first, out: second, year: numericYear, language: lang };
  }
  if (verb === 'new-year') {
    if (first === undefined) return bad('Назовите файл: svodka new-year таблица.xlsx.');
    if (second !== undefined) return bad(`Лишнее слово «${second}». Подсказка: svodka --help.`);
    const { out: target = null, programme: own = null } = values;
    return {
      kind: verb,
      input: first,
      out: target,
      programme: own,
      year: numericYear,
      language: lang,
    };
  }
  if (verb === 'open') {
    if (first === undefined) return bad('Назовите файл: svodka open таблица.xlsx.');
    if (second !== undefined) return bad(`Лишнее слово «${second}». Подсказка: svodka --help.`);
    const { port = null } = values;
    if (port !== null && !isPort(port)) {
      return bad(`Порт «${port}» не понят: нужно целое число от 1 до 65535, например 8080.`);
    }
    return { kind: verb, input: first, port: port === null ? null : Number(port), language: lang };
  }
  if (verb !== 'build' && verb !== 'check' && verb !== 'audit') {
    return bad(
      `Команды «${verb}» нет. Есть: open, build, check, audit, new, new-year, programmes.`,
    );
  }
  const forms = values.forms ?? null;
  if (first === undefined && forms === null) {
    return bad(`Назовите файл: svodka ${verb} таблица.xlsx.`);
  }
  if (second !== undefined) return bad(`Лишнее слово «${second}». Подсказка: svodka --help.`);
  const { out = null, json = null, programme = null } = values;
  if (verb === 'audit') {
    if (first === undefined) return bad('Назовите файл: svodka audit таблица.xlsx.');
    return { kind: verb, input: first, out, json, programme, language: lang };
  }
  return {
    kind: verb,
    input: first ?? null,
    forms,
    out,
    json,
    programme,
    year: numericYear,
    today,
    highlight: values.highlight ?? false,
    language: lang,
  };
}

/** Whether the text is a day of the calendar: 2024-03-01. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

function bad(message: string): Usage {
  return { kind: 'bad', message };
}

// Why google.script.run gave no answer, as far as its message tells (Google writes it in the user's language).

/** accounts: access refused, mostly several accounts in one browser; time: stopped at Google's limit. */
export type FailureKind = 'accounts' | 'connection' | 'time' | 'unknown';

const SIGNS: readonly { readonly kind: FailureKind; readonly pattern: RegExp }[] = [
  { kind: 'time', pattern: /execution time|timed?[ -]?out|время выполнения|время ожидания/i },
  {
    kind: 'connection',
    pattern: /network|connection|http 0|offline|соединени|подключени|(ошибка|нет) сети/i,
  },
  {
    kind: 'accounts',
    pattern:
      /authoriz|permission|access denied|авториз|разрешени|нет доступа|доступ запрещ|отказано/i,
  },
];

/** The kind of a failure by the service's message; `unknown` for an empty or unfamiliar one. */
export function classifyFailure(message: string): FailureKind {
  return SIGNS.find(({ pattern }) => pattern.test(message))?.kind ?? 'unknown';
}

// One sentence of a target cut into its numbers, each with the words before and behind it.

/** A number with the words that belong to it. */
export interface NumberPiece {
  readonly head: string;
  readonly number: string;
  readonly tail: string;
}

/** Every word that compares, whether we can read it or not. */
const COMPARING =
  '(?:как минимум|минимум|хотя бы|не (?:менее|меньше|ниже|более|больше|выше|свыше)|не превыша[а-я]+|максимум|более|больше|свыше|выше|менее|меньше|ниже|около|примерно|порядка|почти|приблизительно|ориентировочно|>=|<=|≥|≤|>|<|~|≈|от|до)(?:,? чем)?';
const HEAD = new RegExp(
  `^(.*?)((?:(?:^|[,;+]|(?:^|\\s)и(?=\\s))?\\s*(?:(?:^|(?<![а-я]))${COMPARING})?\\s*(?:(?<![а-я])(?:у|в|на|для|со?|по)(?![а-я]))?\\s*))$`,
);
const NUMBER = /(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)?/g;

/** Words between two numbers: what belongs to the first, and how the second is compared. */
function splitBetween(text: string): readonly [string, string] {
  const [, tail = '', head = ''] = HEAD.exec(text) ?? [];
  return [tail, head];
}

/**
 * sentence := { words number words }; empty without a number. Where the sentence names what it counts before the numbers
 * and nothing behind the last, the words between belong to the number that follows them.
 */
export function splitDemands(sentence: string): readonly NumberPiece[] {
  const numbers = [...sentence.matchAll(NUMBER)];
  const starts = numbers.map((match) => match.index);
  const ends = numbers.map((match) => match.index + match[0].length);
  const first = sentence.slice(0, starts[0] ?? 0);
  const last = sentence.slice(ends[ends.length - 1] ?? 0);
  const nounsFirst = !/[а-я]/.test(last) && /[а-я]/.test(splitBetween(first)[0]);
  const gaps = numbers.map((_, at) => {
    const text = sentence.slice(ends[at] ?? 0, starts[at + 1] ?? sentence.length);
    if (at === numbers.length - 1) return { tail: text, head: '' };
    const percent = /^\s*%?/.exec(text)?.[0] ?? '';
    if (nounsFirst) return { tail: percent, head: text.slice(percent.length) };
    const [tail, head] = splitBetween(text);
    return { tail, head };
  });
  return numbers.map((match, at) => ({
    head: at === 0 ? first : (gaps[at - 1]?.head ?? ''),
    number: match[0],
    tail: gaps[at]?.tail ?? '',
  }));
}

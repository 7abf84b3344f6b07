// Numerals written as words, as official papers do beside the figure: «5 (пять)».

const NUMERALS: readonly (readonly [string, number])[] = [
  ['ноль', 0],
  ['один', 1],
  ['одна', 1],
  ['одно', 1],
  ['два', 2],
  ['две', 2],
  ['двое', 2],
  ['три', 3],
  ['трое', 3],
  ['четыре', 4],
  ['пять', 5],
  ['шесть', 6],
  ['семь', 7],
  ['восемь', 8],
  ['девять', 9],
  ['десять', 10],
  ['одиннадцать', 11],
  ['двенадцать', 12],
  ['тринадцать', 13],
  ['четырнадцать', 14],
  ['пятнадцать', 15],
  ['шестнадцать', 16],
  ['семнадцать', 17],
  ['восемнадцать', 18],
  ['девятнадцать', 19],
  ['двадцать', 20],
  ['тридцать', 30],
  ['сорок', 40],
  ['пятьдесят', 50],
  ['шестьдесят', 60],
  ['семьдесят', 70],
  ['восемьдесят', 80],
  ['девяносто', 90],
  ['сто', 100],
];
const BY_WORD: ReadonlyMap<string, number> = new Map(NUMERALS);

/** The number a lower-case Russian numeral means («пять», «двадцать один»), 0–199; null for any other text. */
export function readNumberWord(text: string): number | null {
  const words = text.trim().split(/\s+/);
  if (words.length > 3) return null;
  let sum = 0;
  let room = 200;
  for (const word of words) {
    const value = BY_WORD.get(word);
    if (value === undefined || value >= room || (value === 0 && words.length > 1)) return null;
    sum += value;
    room = value >= 100 ? 100 : value >= 20 ? 10 : 0;
  }
  return sum;
}

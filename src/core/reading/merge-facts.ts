// Several rows of «Факты» about one indicator and year, such as a row for each part of its target, as one fact.

import type { Fact } from '../programme/fact.ts';

function joinTexts(first: string, second: string): string {
  if (second === '' || first === second) return first;
  return first === '' ? second : `${first}; ${second}`;
}

/** Both as one: the figures of the row about the whole, the parts of both, texts that differ one after the other. */
export function mergeFacts(before: Fact, added: Fact): Fact {
  const isWhole = Object.keys(added.parts).length === 0;
  const figures = isWhole ? added : before;
  return {
    code: before.code,
    year: before.year,
    value: figures.value,
    numerator: figures.numerator,
    denominator: figures.denominator,
    parts: { ...before.parts, ...added.parts },
    source: joinTexts(before.source, added.source),
    date: joinTexts(before.date, added.date),
    comment: joinTexts(before.comment, added.comment),
    sourceCell: figures.sourceCell,
    cell: figures.cell,
  };
}

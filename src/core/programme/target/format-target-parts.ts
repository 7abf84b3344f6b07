// The parts of a target → the reading that people see beside its wording and can correct.

import type { CountedNoun, TargetPart } from '../target.ts';
import { findKnownNoun } from './counted-nouns.ts';
import { NO_CONTEXT, parseTargetParts } from './parse-target-parts.ts';
import { quotePartText, writeNumber } from './part-text.ts';
import { readPart } from './read-part.ts';
import type { TargetContext } from './target-reading.ts';

function isSamePart(first: TargetPart, second: TargetPart): boolean {
  return (
    first.comparator === second.comparator &&
    Object.is(first.value, second.value) &&
    first.unit === second.unit &&
    first.label === second.label &&
    first.scope === second.scope &&
    first.noun?.genitiveOne === second.noun?.genitiveOne &&
    first.noun?.genitiveMany === second.noun?.genitiveMany
  );
}

function isOne(value: number): boolean {
  return !Number.isInteger(value) || (value % 10 === 1 && value % 100 !== 11);
}

/** From the shortest to the one that any noun can be written in. */
function listNounTexts(noun: CountedNoun | null, value: number): readonly string[] {
  if (noun === null) return ['', ' (п. п.)'];
  const { genitiveOne, genitiveMany } = noun;
  return [
    ` ${isOne(value) ? genitiveOne : genitiveMany}`,
    ` (${genitiveOne}/${genitiveMany})`,
    ` (${quotePartText(genitiveOne)}/${quotePartText(genitiveMany)})`,
  ];
}

function listMeasures({ value, unit, noun }: TargetPart): readonly string[] {
  const number = writeNumber(value);
  const nouns = listNounTexts(noun, value);
  if (unit === 'percent') {
    // After «%» the noun is always in the plural: «51 % родителей», «0,5 % обучающихся».
    const texts = noun === null ? nouns : [` ${noun.genitiveMany}`, ...nouns.slice(1)];
    return texts.map((text) => `${number} %${text}`);
  }
  if (unit === 'count')
    return noun === null ? [`${number} ед.`] : nouns.map((text) => number + text);
  return noun === null
    ? [number, `${number} (без единицы)`]
    : nouns.slice(1).map((text) => `${number} (без единицы)${text}`);
}

function listWordBodies(word: string, part: TargetPart): readonly string[] {
  const plural = part.noun === null ? undefined : findKnownNoun(part.noun)?.plural;
  const nouns = part.noun === null ? [''] : listNounTexts(part.noun, part.value);
  const texts = plural === undefined ? nouns.slice(-2) : [` ${plural}`, ...nouns.slice(-2)];
  const bare = part.noun === null ? [word] : texts.map((text) => `${word}${text}`);
  const measured = listMeasures({ ...part, noun: null });
  return [...bare, ...bare.flatMap((text) => measured.map((measure) => `${text} = ${measure}`))];
}

function listBodies(part: TargetPart): readonly string[] {
  if (part.comparator === 'all') return listWordBodies('все', part);
  if (part.comparator === 'done') return listWordBodies('да/нет', part);
  const comparing = part.comparator === 'at-least' ? 'не менее' : 'не более';
  return listMeasures(part).map((measure) => `${comparing} ${measure}`);
}

/** The shortest writing of a part that reads back as it. */
function formatPart(part: TargetPart, context: TargetContext): string {
  const label = part.label === null ? '' : `${quotePartText(part.label)}: `;
  const scope = part.scope === 'each-school' ? 'каждая школа: ' : '';
  const texts = listBodies(part).map((body) => `${label}${scope}${body}`);
  const exact = texts.find((text) => {
    const read = readPart(text, context);
    return read !== null && isSamePart(read, part);
  });
  return exact ?? texts[texts.length - 1] ?? '';
}

/**
 * «не менее 18 учреждений; не менее 5000 обучающихся», «каждая школа: не менее 2 мероприятий», «все учреждения», «да/нет»;
 * labels only where they are not the ones that the parts would be given anyway. '' for no parts. `context` must be the one
 * that the text will be read with.
 */
export function formatTargetParts(
  parts: readonly TargetPart[],
  context: TargetContext = NO_CONTEXT,
): string {
  const bare = parts.map((part) => formatPart({ ...part, label: null }, context)).join('; ');
  const read = parseTargetParts(bare, context);
  const isExact =
    read.kind === 'read' &&
    read.parts.length === parts.length &&
    read.parts.every((part, index) => {
      const wanted = parts[index];
      return wanted !== undefined && isSamePart(part, wanted);
    });
  return isExact ? bare : parts.map((part) => formatPart(part, context)).join('; ');
}

// What would have to be done for a target to be met, in whole sentences, in both languages.

import type { Breakdown, BreakdownPart, Need } from '../../campaign/break-down.ts';
import type { IndicatorResult } from '../../evaluating/result.ts';
import type { CountedNoun } from '../../programme/target.ts';
import { formatEnglishGap } from '../en/gap.ts';
import { formatFigure } from '../format-figure.ts';
import { formatNumber } from '../format-number.ts';
import { chooseGenitive, choosePlural } from '../plural.ts';
import { formatRussianGap } from '../ru/gap.ts';

type Language = 'ru' | 'en';

/** So many schools are named; the others are counted. */
const NAMED = 5;

const SCHOOL: CountedNoun = { genitiveOne: 'школы', genitiveMany: 'школ' };
const SCHOOLS = { one: 'школа', few: 'школы', many: 'школ' };

/** What the sentences of one language are made of. */
interface Phrases {
  readonly need: (target: string, amount: string, less: boolean) => string;
  readonly amount: (value: number, noun: CountedNoun | null) => string;
  readonly equal: (amount: string, less: boolean) => string;
  readonly enough: (schools: string, less: boolean) => string;
  readonly each: (target: string, schools: string, less: boolean) => string;
  readonly more: (schools: number, amount: string) => string;
  readonly notEnough: (amount: string, less: boolean) => string;
  readonly gap: (text: string) => string;
  readonly excluded: (count: number) => string;
  readonly entered: string;
}

function formatPlain(value: number, language: Language): string {
  return formatNumber(value, 2, language);
}

const ru: Phrases = {
  need: (target, amount, less) =>
    less
      ? `Чтобы план «не больше ${target}» был выполнен, нужно устранить избыток ${amount}.`
      : `Чтобы план ${target} был выполнен, не хватает ещё ${amount}.`,
  amount: (value, noun) => {
    const number = formatPlain(value, 'ru');
    return noun === null ? number : `${number} ${chooseGenitive(value, noun)}`;
  },
  equal: (amount, less) =>
    `Если делить план поровну, на школу приходится ${less ? 'не больше' : 'не меньше'} ${amount}.`,
  enough: (schools, less) => `Хватит, если ${less ? 'станет меньше' : 'добавят'}: ${schools}.`,
  each: (target, schools, less) =>
    `План – для каждой школы: ${less ? 'не больше' : 'не меньше'} ${target}. ${less ? 'Лишнее' : 'Не хватает'}: ${schools}.`,
  more: (schools, amount) =>
    `и ещё ${schools} ${choosePlural(schools, SCHOOLS)} – вместе ${amount}`,
  notEnough: (amount, less) =>
    less
      ? `Даже если каждая школа, у которой сейчас больше плана, придёт к нему, останется избыток ${amount}.`
      : `Даже если каждая школа, которая сейчас ниже плана, выйдет на него, не хватит ещё ${amount}.`,
  gap: (text) => `Чтобы план был выполнен, нужно устранить: ${text}.`,
  excluded: (count) =>
    `В показатель пока не ${choosePlural(count, { one: 'вошла', few: 'вошли', many: 'вошли' })} ${count} ${choosePlural(count, SCHOOLS)}: когда их данные появятся, цифра изменится.`,
  entered:
    'Этот показатель вносит специалист на лист «Факты», школы его не сообщают, поэтому по школам он не раскладывается.',
};

const en: Phrases = {
  need: (target, amount, less) =>
    less
      ? `For the target “at most ${target}” to be met there must be ${amount} fewer.`
      : `For the target ${target} to be met ${amount} more are needed.`,
  amount: (value) => formatPlain(value, 'en'),
  equal: (amount, less) =>
    `Shared out equally, ${less ? 'at most' : 'at least'} ${amount} fall to each school.`,
  enough: (schools, less) => `It is enough if ${less ? 'these lose' : 'these add'}: ${schools}.`,
  each: (target, schools, less) =>
    `The target is for every school: ${less ? 'at most' : 'at least'} ${target}. ${less ? 'Too many' : 'Lacking'}: ${schools}.`,
  more: (schools, amount) =>
    `and ${schools} more ${schools === 1 ? 'school' : 'schools'}, ${amount} together`,
  notEnough: (amount, less) =>
    less
      ? `Even if every school above the target came down to it, ${amount} would be too many.`
      : `Even if every school below the target came up to it, ${amount} would still be lacking.`,
  gap: (text) => `For the target to be met this is to be made good: ${text}.`,
  excluded: (count) =>
    `${count} ${count === 1 ? 'school is' : 'schools are'} not in the indicator yet: with their data the figure will change.`,
  entered:
    'This indicator is entered by the specialist on the sheet «Факты»; schools do not report it, so there is nothing to show school by school.',
};

const ALL = { ru, en } as const;

function listAsked(parts: readonly BreakdownPart[], language: Language): string {
  const { amount, more } = ALL[language];
  const asked = parts.filter((part) => part.asked > 0);
  const named = asked
    .slice(0, NAMED)
    .map((part) => `${part.school} – ${formatPlain(part.asked, language)}`);
  const others = asked.slice(NAMED);
  if (others.length === 0) return named.join(', ');
  const rest = others.reduce((total, part) => total + part.asked, 0);
  return `${named.join(', ')} ${more(others.length, amount(rest, null))}`;
}

function formatNeed(
  need: Need,
  parts: readonly BreakdownPart[],
  noun: CountedNoun | null,
  language: Language,
): readonly string[] {
  const phrases = ALL[language];
  const { demand, lacking, uncovered } = need;
  const { part, less } = demand;
  const unit = part.comparator === 'all' ? 'percent' : part.unit;
  const target = formatFigure(part.value, unit, language);
  const amount = (value: number) => phrases.amount(value, noun);
  const schools = listAsked(parts, language);
  if (part.scope === 'each-school') return [phrases.each(target, schools, less)];
  const first = phrases.need(target, amount(lacking), less);
  if (uncovered > 0) return [first, phrases.notEnough(amount(uncovered), less)];
  const equal =
    demand.kind === 'total' ? [phrases.equal(formatPlain(demand.ofSchool, language), less)] : [];
  return [first, ...equal, phrases.enough(schools, less)];
}

/** The noun that what is lacking is counted by: schools where every school is one or none. */
function chooseNoun({ target, indicator, bySchool }: IndicatorResult): CountedNoun | null {
  const [part] = target?.parts ?? [];
  const noun = part?.noun ?? indicator.noun;
  if (noun !== null) return noun;
  const isSchools = bySchool.every(
    ({ numerator, denominator }) => (numerator ?? 0) <= 1 && denominator === 1,
  );
  return isSchools ? SCHOOL : null;
}

/** Empty where the target is met, there is none or nothing can be said. */
export function formatAdvice(
  result: IndicatorResult,
  { parts, need }: Breakdown,
  language: Language,
): readonly string[] {
  const phrases = ALL[language];
  if (result.bySchool.length === 0) {
    return result.coverage.excluded.length === 0
      ? [phrases.entered]
      : [phrases.excluded(result.coverage.excluded.length)];
  }
  if (result.verdict !== 'missed') return [];
  const { excluded } = result.coverage;
  const tail = excluded.length === 0 ? [] : [phrases.excluded(excluded.length)];
  if (need !== null) return [...formatNeed(need, parts, chooseNoun(result), language), ...tail];
  const { gap } = result;
  if (gap === null) return tail;
  const text = language === 'ru' ? formatRussianGap(gap) : formatEnglishGap(gap);
  return [phrases.gap(text), ...tail];
}

/** «12746 из 18324 = 69,56 %»; the figure alone where it is no quotient, '' where there is none. */
export function formatFormula(
  { numerator, denominator }: Pick<IndicatorResult, 'numerator' | 'denominator'>,
  actual: string,
  language: Language,
): string {
  if (numerator === null || denominator === null) return actual;
  const [n, d] = [formatPlain(numerator, language), formatPlain(denominator, language)];
  const parts = language === 'ru' ? `${n} из ${d}` : `${n} of ${d}`;
  return actual === '' ? parts : `${parts} = ${actual}`;
}

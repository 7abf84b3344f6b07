// «Не хватает 3 встреч» as a live formula, in exactly the words that messages make of the same gap.

import type { GapPiece, PartResult, SchoolDemand } from '../../evaluating/result.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CountedNoun } from '../../programme/target.ts';
import { roundHalfUp } from '../../round-half-up.ts';
import type { FormulaCell } from '../../workbook/plan.ts';
import { formulaCell, quoteText, roundedTextFormula } from '../draft/formula-text.ts';

const SCHOOL: CountedNoun = { genitiveOne: 'школы', genitiveMany: 'школ' };

/** Where the figures of a demand stand: addresses, or numbers as formulas write them. */
export interface GapSource {
  readonly actual: string;
  readonly target: string;
  /** The schools' figures, where the demand is made of each of them. */
  readonly schools: string | undefined;
  /** The base of a share, where it is known. */
  readonly base: {
    readonly numerator: string;
    readonly denominator: string;
    readonly numeratorValue: number;
    readonly denominatorValue: number;
  } | null;
  readonly verdict: string;
  readonly missedText: string;
}

/** The words around the number of a gap: before it, and after it for 1, for other counts, for fractions. */
interface GapWording {
  readonly before: string;
  readonly one: string;
  readonly many: string;
  readonly fraction: string;
}

/** What is counted, whether there is too much of it, or what so many schools miss. */
type Counted = Pick<GapPiece, 'noun' | 'excess' | 'schools'>;

/** The demanded amount that lacks: as a formula, as a number, and whether it counts things. */
interface Shortfall {
  readonly formula: string;
  readonly value: number;
  readonly noun: CountedNoun | null;
  /** Where schools are counted: what they miss. */
  readonly schools?: SchoolDemand;
}

/** The words around the number, taken from the sentence that messages make of a sample; undefined when it is not in it. */
function splitAround(
  messages: Messages,
  counted: Counted,
  value: number,
): readonly [string, string] | undefined {
  const text = messages.formatGap({ pieces: [{ ...counted, value, label: null }] });
  const number = messages.formatNumber(value, 2);
  const at = text.indexOf(number);
  return at < 0 ? undefined : [text.slice(0, at), text.slice(at + number.length)];
}

function listCounted({ noun, schools }: Shortfall, excess: boolean): Counted {
  return schools === undefined ? { noun, excess } : { noun, schools };
}

function readWording(messages: Messages, counted: Counted): GapWording | undefined {
  const one = splitAround(messages, counted, 1);
  const many = splitAround(messages, counted, 5);
  const fraction = splitAround(messages, counted, counted.noun === null ? 1.5 : 5);
  if (one === undefined || many === undefined || fraction === undefined) return undefined;
  const [before] = one;
  if (before !== many[0] || before !== fraction[0]) return undefined;
  return { before, one: one[1], many: many[1], fraction: fraction[1] };
}

function isOne(value: number): boolean {
  return value % 10 === 1 && value % 100 !== 11;
}

function buildCounted(formula: string, value: number, noun: CountedNoun): Shortfall {
  return {
    formula: `ROUNDUP(ROUND(${formula};9);0)`,
    value: Math.ceil(roundHalfUp(value, 9)),
    noun,
  };
}

function subtract(result: PartResult, demanded: string, reached: string): string {
  return result.part.comparator === 'at-most' ? `${reached}-${demanded}` : `${demanded}-${reached}`;
}

function difference(result: PartResult, demanded: number, reached: number): number {
  return result.part.comparator === 'at-most' ? reached - demanded : demanded - reached;
}

/** The schools that miss what is asked of each. */
function countSchools(
  { part }: PartResult,
  { target }: GapSource,
  range: string,
  piece: GapPiece | undefined,
): Shortfall {
  const { comparator, value, unit, noun } = part;
  const misses = comparator === 'at-most' ? '>' : '<';
  return {
    formula: `COUNTIF(${range};"${misses}"&${target})`,
    value: piece?.value ?? 0,
    noun: SCHOOL,
    schools: { comparator, value, unit, noun },
  };
}

/** The same rules as measureGap, over cells; undefined where a gap is not one subtraction. */
function buildShortfall(
  result: PartResult,
  source: GapSource,
  piece: GapPiece | undefined,
): Shortfall | undefined {
  const { part } = result;
  const actual = result.actual ?? 0;
  const formula = subtract(result, source.target, source.actual);
  const value = difference(result, part.value, actual);
  if (source.schools !== undefined) return countSchools(result, source, source.schools, piece);
  if (piece?.schools !== undefined || part.comparator === 'done') return undefined;
  if (part.unit === 'count') {
    const noun = piece?.noun ?? part.noun;
    return noun === null ? undefined : buildCounted(formula, value, noun);
  }
  if (part.unit !== 'percent') return undefined;
  const { base } = source;
  if (part.noun === null || base === null) {
    return { formula: `ROUND(${formula};2)`, value: roundHalfUp(value, 2), noun: null };
  }
  const demanded = `${source.target}*${base.denominator}/100`;
  return buildCounted(
    subtract(result, demanded, base.numerator),
    difference(result, (part.value * base.denominatorValue) / 100, base.numeratorValue),
    part.noun,
  );
}

function buildEnding({ formula, noun }: Shortfall, wording: GapWording): string {
  const { one, many, fraction } = wording;
  const whole =
    one === many
      ? quoteText(many)
      : `IF(AND(MOD(${formula};10)=1;MOD(${formula};100)<>11);${quoteText(one)};${quoteText(many)})`;
  if (noun !== null || fraction === many) return whole;
  return `IF(${formula}=INT(${formula});${whole};${quoteText(fraction)})`;
}

function formatExpected(
  { value, noun }: Shortfall,
  wording: GapWording,
  decimalMark: ',' | '.',
): string {
  const number = String(value).replace('.', decimalMark);
  const whole = isOne(value) ? wording.one : wording.many;
  const ending = noun === null && !Number.isInteger(value) ? wording.fraction : whole;
  return `${wording.before}${number}${ending}`;
}

/** The same words whatever the figure is: it is done or not. */
function buildUndone(said: string, source: GapSource, messages: Messages): FormulaCell {
  const text = messages.formatGap({
    pieces: [{ value: 1, noun: null, label: null, undone: true }],
  });
  const condition = `${source.verdict}=${quoteText(source.missedText)}`;
  return formulaCell(`IF(${condition};${quoteText(text)};"")`, said);
}

/**
 * A formula that is blank unless the verdict's cell says «missed», and then says what lacks. Where no formula comes to
 * the core's own words (a very large number), those words themselves; '' when nothing lacks.
 */
export function buildGapCell(
  result: PartResult,
  piece: GapPiece | undefined,
  source: GapSource,
  messages: Messages,
  decimalMark: ',' | '.',
): FormulaCell | string {
  const said =
    piece === undefined ? '' : messages.formatGap({ pieces: [{ ...piece, label: null }] });
  if (result.part.comparator === 'done' && source.schools === undefined) {
    return buildUndone(said, source, messages);
  }
  const shortfall = buildShortfall(result, source, piece);
  const isCeiling = result.part.comparator === 'at-most';
  const excess = piece === undefined ? isCeiling : piece.excess === true;
  const wording =
    shortfall === undefined ? undefined : readWording(messages, listCounted(shortfall, excess));
  if (shortfall === undefined || wording === undefined) return said;
  const expected = result.met === false ? formatExpected(shortfall, wording, decimalMark) : '';
  if (expected !== said) return said;
  const number =
    shortfall.noun === null
      ? roundedTextFormula(shortfall.formula, decimalMark)
      : shortfall.formula;
  const text = `${quoteText(wording.before)}&${number}&${buildEnding(shortfall, wording)}`;
  const condition = `${source.verdict}=${quoteText(source.missedText)}`;
  return formulaCell(`IF(${condition};${text};"")`, expected);
}

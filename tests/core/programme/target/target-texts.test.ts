// Every target text of the four published documents, with the parts that a careful reader took from it.

import { parseTarget } from '../../../../src/core/programme/target/parse-target.ts';
import type { TargetReading } from '../../../../src/core/programme/target/target-reading.ts';
import type { Comparator, TargetPart, Unit } from '../../../../src/core/programme/target.ts';
import published from '../../../fixtures/target-texts.json';

interface PublishedPart {
  readonly comparator: string;
  readonly value: number | null;
  readonly unit?: string;
  readonly label?: string;
  readonly per?: string;
}

interface PublishedText {
  readonly where: string;
  readonly text: string;
  readonly unit?: string;
  readonly parts: readonly PublishedPart[];
}

interface ReportText {
  readonly where: string;
  readonly text: string;
  readonly unit: string;
  readonly parts: readonly string[];
  readonly years?: Readonly<Record<string, readonly string[]>>;
  readonly doubts?: readonly string[];
}

interface Fixture {
  /** Cells of the target tables. */
  readonly tables: readonly PublishedText[];
  /** «Целевые результаты» of the plan. */
  readonly plan: readonly PublishedText[];
  /** Targets inside the sentences of the passport and of the report. */
  readonly report: readonly ReportText[];
}

const fixture: Fixture = published;

/**
 * Ours differ in two: «growth» («На 30 %» after 15, 25, 27) and «reduction» («До 2-х % ежегодно») name the size of the
 * change, and the fact that is reported is that size, so both are a level to reach; `parseTarget` tells the doubt.
 */
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  at_least: 'at-least',
  growth: 'at-least',
  reduction: 'at-least',
  all: 'all',
  qualitative: 'done',
};

function readUnit(printed: string | undefined): Unit {
  if (printed === undefined) return 'none';
  return printed === '%' ? 'percent' : 'count';
}

function listParts(reading: TargetReading): readonly TargetPart[] {
  return reading.kind === 'read' ? reading.parts : [];
}

describe('the cells of the target tables', () => {
  test.each(fixture.tables.map((one) => [one.where, one.text, one] as const))(
    '%s: «%s»',
    (_where, text, { unit, parts }) => {
      const read = parseTarget(text, { unit: readUnit(unit), noun: null });

      expect(
        listParts(read).map(({ comparator, value, unit: own, label, scope }) => ({
          comparator,
          value,
          own,
          label,
          scope,
        })),
      ).toEqual(
        parts.map((part) => ({
          comparator: COMPARATORS[part.comparator],
          value: part.value,
          own: readUnit(part.unit),
          label: part.label ?? null,
          scope: 'territory',
        })),
      );
    },
  );
});

describe('the target results of the plan', () => {
  // Appendix A of the goals: the number is lost, so there is nothing to reach.
  const readable = fixture.plan.filter(({ text }) => text !== 'Не менее 00 обучающихся.');

  test.each(readable.map((one) => [one.where, one.text, one] as const))(
    '%s: «%s»',
    (_where, text, { parts }) => {
      const read = parseTarget(text, { unit: 'none', noun: null });

      expect(
        listParts(read).map(({ comparator, value, scope }) => ({ comparator, value, scope })),
      ).toEqual(
        parts.map((part) => ({
          comparator: COMPARATORS[part.comparator],
          // The data leave the value of «все» and of a yes or no open.
          value: part.value ?? (part.comparator === 'all' ? 100 : 1),
          scope: part.per === undefined ? 'territory' : 'each-school',
        })),
      );
      // What is counted is the first noun of the data's «unit»: «родителей обучающихся учреждений» are parents.
      for (const [index, part] of listParts(read).entries()) {
        const words = (parts[index]?.unit ?? '').split(' ');
        if (part.comparator === 'at-least') expect(words).toContain(part.noun?.genitiveMany);
      }
    },
  );

  test('«Не менее 00 обучающихся.» is refused and nothing else is', () => {
    const refused = fixture.plan.flatMap(({ where, text }) => {
      const read = parseTarget(text, { unit: 'none', noun: null });
      return read.kind === 'refused' ? [[where, read.found, read.reason]] : [];
    });

    expect(refused).toEqual([['berezniki plan 4.18', 'Не менее 00 обучающихся.', 'lost-number']]);
  });
});

function describePart({ comparator, value, unit, noun, label, scope }: TargetPart): string {
  const each = scope === 'each-school' ? 'each ' : '';
  const counted = noun === null ? '' : ` ${noun.genitiveMany}`;
  const about = label === null ? '' : ` [${label}]`;
  return `${each}${comparator} ${value}${unit === 'percent' ? ' %' : ''}${counted}${about}`;
}

describe('the targets in the sentences of the passport and of the report', () => {
  test.each(fixture.report.map((one) => [one.where, one.text, one] as const))(
    '%s: «%s»',
    (_where, text, { unit, parts, years = {}, doubts = [] }) => {
      const read = parseTarget(text, { unit: readUnit(unit), noun: null });

      expect(read.kind).toBe('read');
      if (read.kind !== 'read') return;
      expect(read.parts.map(describePart)).toEqual(parts);
      const own = Object.entries(read.years).map(([year, of]) => [year, of.map(describePart)]);
      expect(Object.fromEntries(own)).toEqual(years);
      expect(read.doubts).toEqual(doubts);
    },
  );
});

// Programmes for property tests: any that checkProgramme finds nothing wrong with, with the most awkward texts.

import fc from 'fast-check';
import type { Activity } from '../../../src/core/programme/activity.ts';
import { listFieldNames } from '../../../src/core/programme/field-names.ts';
import type { Field, Form, FormColumn, GradeRange } from '../../../src/core/programme/form.ts';
import type {
  Indicator,
  IndicatorSource,
  PartSource,
  ScaleLevel,
} from '../../../src/core/programme/indicator.ts';
import type { FieldRule, Programme } from '../../../src/core/programme/programme.ts';
import type { CountedNoun, Target, TargetPart } from '../../../src/core/programme/target.ts';

const SIGNS = [...'абвЁйz09 ;:,."\'\n=+-@/%«»()|–№<>_&#'];

/** Signs that lists, quotes, formulas and headings are made of. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }) },
  fc.constantFrom('нет', 'да', '45', '1 019', '7,46', 'Задачи', 'Код', 'План 2023', '"=а"', "'=а"),
);

const anyName = anyText.filter((text) => text !== '');

/** One line without outer spaces. */
const anyCode = anyText
  .map((text) => text.replace(/\n/g, ' ').trim())
  .filter((text) => text !== '');

function distinct<Item>(item: fc.Arbitrary<Item>, key: (one: Item) => string, most = 3) {
  return fc.uniqueArray(item, { selector: key, minLength: 1, maxLength: most });
}

const anyKey = fc
  .tuple(fc.constantFrom('договоры', 'и', '_x', 'ёлка_8'), fc.nat(99))
  .map(([word, number]) => `${word}${number}`);

const anyGrades: fc.Arbitrary<GradeRange | null> = fc.option(
  fc
    .tuple(fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 11 }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);

const anyNoun: fc.Arbitrary<CountedNoun | null> = fc.option(
  fc.record({ genitiveOne: anyName, genitiveMany: anyName }),
);

const anyNumber = fc
  .oneof(fc.nat(5000), fc.double({ min: -1e6, max: 1e9, noNaN: true }))
  .map((value) => (value === 0 ? 0 : value));

const anyLabels = distinct(
  fc.record({ title: anyName, stems: fc.array(anyName, { minLength: 1, maxLength: 3 }) }),
  ({ title }) => title,
);

function anyField(columns: readonly FormColumn[]): fc.Arbitrary<Field> {
  const keys = columns.map(({ key }) => key);
  return fc.record({
    key: anyKey,
    group: fc.option(anyName),
    title: anyName,
    code: anyText,
    column: keys.length === 0 ? fc.constant(null) : fc.constantFrom(...keys),
    aliases: fc.array(anyName, { maxLength: 3 }),
    kind: fc.constantFrom(
      ...(['count', 'labelled-count', 'named-counts', 'share', 'list', 'number', 'text'] as const),
    ),
    contingent: anyGrades,
    applicable: anyGrades,
    required: fc.boolean(),
    labels: fc.oneof(fc.constant([]), anyLabels),
  });
}

const anyColumn: fc.Arbitrary<FormColumn> = fc.record({
  key: anyCode,
  group: fc.option(anyName),
  title: anyText,
  aliases: fc.array(anyName, { maxLength: 2 }),
  yearOffset: fc.option(fc.integer({ min: -5, max: 5 })),
});

const anyForm: fc.Arbitrary<Form> = fc
  .oneof(
    fc.constant({ layout: 'row-per-school', columns: [] } as const),
    fc.record({
      layout: fc.constant('sheet-per-school' as const),
      columns: distinct(anyColumn, ({ key }) => key),
    }),
  )
  .chain(({ layout, columns }) =>
    fc.record({
      key: anyCode,
      title: anyName,
      layout: fc.constant(layout),
      columns: fc.constant(columns),
      schoolHeadings: fc.array(anyName, { minLength: 1, maxLength: 3 }),
      fields: distinct(anyField(columns), ({ key }) => key, 4),
    }),
  );

function anyExpression(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names);
  return fc.oneof(
    name,
    fc.constantFrom('1', 'УЧЕНИКОВ(8;11)', ' 0,5 +\n1'),
    fc.tuple(name, name).map(([a, b]) => `ЕСЛИ(${a} > 0; ${b}; 0)`),
    fc.tuple(name, name).map(([a, b]) => `${a} + ${b}`),
  );
}

function anyRule({ fields }: Form, names: readonly string[]): fc.Arbitrary<FieldRule> {
  const key = fc.constantFrom(...fields.map((field) => field.key));
  return fc.oneof(
    fc.record({ kind: fc.constant('part-of-whole' as const), part: key, whole: key }),
    fc.record({ kind: fc.constant('narrower-range' as const), narrow: key, wide: key }),
    fc.record({ kind: fc.constant('list-count' as const), list: key, count: key }),
    fc.record({
      kind: fc.constant('rule' as const),
      left: anyExpression(names),
      operator: fc.constantFrom(...(['=', '<>', '<', '<=', '>', '>='] as const)),
      right: anyExpression(names),
      explanation: anyName,
    }),
  );
}

function anyPart(label: fc.Arbitrary<string | null>): fc.Arbitrary<TargetPart> {
  return fc.record({
    comparator: fc.constantFrom(...(['at-least', 'at-most', 'all', 'done'] as const)),
    value: anyNumber,
    unit: fc.constantFrom(...(['percent', 'count', 'none'] as const)),
    label,
    noun: anyNoun,
    scope: fc.constantFrom(...(['territory', 'each-school'] as const)),
  });
}

const anyTarget: fc.Arbitrary<Target> = fc.record({
  printed: anyText,
  parts: fc.oneof(
    fc.constant([]),
    anyPart(fc.option(anyName)).map((part) => [part]),
    fc.uniqueArray(anyPart(anyName), {
      selector: ({ label }) => label,
      minLength: 2,
      maxLength: 3,
    }),
  ),
});

const anyScale: fc.Arbitrary<readonly ScaleLevel[]> = fc
  .tuple(
    fc.uniqueArray(anyNumber, { maxLength: 4 }),
    fc.array(anyName, { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([numbers, titles, isOpen]) => {
    const bounds = [...numbers].sort((a, b) => a - b);
    const edges: (number | null)[] = isOpen ? [null, ...bounds, null] : bounds;
    return edges.slice(1).map((to, index) => {
      return { title: titles[index] ?? 'х', from: edges[index] ?? null, to };
    });
  });

function anySource(
  forms: readonly Form[],
  earlier: readonly string[],
  isShare: boolean,
): fc.Arbitrary<IndicatorSource> {
  const sources: fc.Arbitrary<IndicatorSource>[] = [fc.constant({ kind: 'manual' })];
  if (earlier.length > 0) {
    const code = fc.constantFrom(...earlier);
    sources.push(fc.record({ kind: fc.constant('same-as'), code }));
  }
  for (const form of forms) {
    const expression = anyExpression(listFieldNames(form));
    const part = fc.record({ label: anyName, numerator: expression });
    const denominator: fc.Arbitrary<string | null> = isShare ? expression : fc.option(expression);
    const parts: fc.Arbitrary<readonly PartSource[]> = fc.oneof(
      fc.constant([]),
      distinct(part, ({ label }) => label),
    );
    sources.push(
      fc.record({
        kind: fc.constant('form'),
        form: fc.constant(form.key),
        numerator: expression,
        denominator,
        parts,
      }),
    );
  }
  return fc.oneof(...sources);
}

const anyMethod = fc.option(
  fc
    .record({
      collection: anyText,
      processing: anyText,
      system: anyText,
      codes: fc.array(anyName, { maxLength: 3 }),
    })
    .filter(({ collection, processing, system, codes }) =>
      [collection, processing, system, ...codes].some((text) => text !== ''),
    ),
);

interface Frame {
  readonly years: readonly number[];
  readonly tasks: readonly string[];
  readonly forms: readonly Form[];
}

function anyIndicator(code: string, earlier: readonly string[], frame: Frame) {
  return fc.constantFrom(...(['percent', 'count', 'none'] as const)).chain((unit) =>
    fc
      .record({
        task: fc.constantFrom(...frame.tasks),
        title: anyName,
        reportTitle: fc.option(anyName),
        unitPrinted: anyText,
        noun: anyNoun,
        baseline: fc.record({ printed: anyText, value: fc.option(anyNumber) }),
        targets: fc.array(fc.option(anyTarget), {
          minLength: frame.years.length,
          maxLength: frame.years.length,
        }),
        source: anySource(frame.forms, earlier, unit === 'percent'),
        direction: fc.constantFrom(...(['more', 'less'] as const)),
        period: fc.constantFrom(...(['per-year', 'cumulative', 'snapshot'] as const)),
        scale: anyScale,
        method: anyMethod,
      })
      .map(
        ({ targets, reportTitle, ...own }): Indicator => ({
          code,
          unit,
          ...own,
          reportTitle: reportTitle ?? own.title,
          targets: Object.fromEntries(
            targets.flatMap((target, index) =>
              target === null ? [] : [[String(frame.years[index]), target]],
            ),
          ),
        }),
      ),
  );
}

function anyActivity(codes: readonly string[], keys: readonly string[]) {
  return fc.record<Activity>({
    code: anyCode,
    section: anyText,
    title: anyName,
    due: anyText,
    responsible: anyText,
    result: anyText,
    indicator: fc.option(fc.constantFrom(...codes)),
    field: keys.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...keys)),
  });
}

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyTerm = fc.option(
  fc.tuple(anyDay, anyDay).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
);

const anyRules = (forms: readonly Form[]) =>
  fc
    .tuple(
      ...forms.map((form) =>
        fc.array(anyRule(form, listFieldNames(form)), { maxLength: 3 }).map((rules) => ({
          key: form.key,
          rules,
        })),
      ),
    )
    .map((all) =>
      Object.fromEntries(
        all.filter(({ rules }) => rules.length > 0).map(({ key, rules }) => [key, rules]),
      ),
    );

const anyForms: fc.Arbitrary<readonly Form[]> = fc.oneof(
  fc.constant([]),
  distinct(anyForm, ({ key }) => key, 2),
);

/** Any sound programme whose code is no shipped one's. */
export const anyProgramme: fc.Arbitrary<Programme> = fc
  .record({
    years: fc.uniqueArray(fc.integer({ min: 1900, max: 2999 }), { minLength: 1, maxLength: 4 }),
    tasks: distinct(fc.record({ code: anyCode, title: anyName }), ({ code }) => code),
    forms: anyForms,
    codes: distinct(anyCode, (code) => code, 4),
  })
  .chain(({ years, tasks, forms, codes }) => {
    const frame = { years, tasks: tasks.map(({ code }) => code), forms };
    const keys = [...new Set(forms.flatMap(({ fields }) => fields.map(({ key }) => key)))];
    const code = fc.constantFrom(...codes);
    return fc.record<Programme>({
      id: anyCode.map((id) => `своя ${id}`),
      title: anyName,
      municipality: anyText,
      years: fc.constant(years),
      tasks: fc.constant(tasks),
      forms: fc.constant(forms),
      indicators: fc.tuple(
        ...codes.map((own, index) => anyIndicator(own, codes.slice(0, index), frame)),
      ),
      rules: forms.length === 0 ? fc.constant({}) : anyRules(forms),
      links: fc.array(fc.record({ codes: fc.tuple(code, code), reason: anyName }), {
        maxLength: 2,
      }),
      plan: fc.uniqueArray(anyActivity(codes, keys), {
        selector: (activity) => activity.code,
        maxLength: 3,
      }),
      grouping: fc.option(
        fc.record({
          codes: fc.uniqueArray(code, { minLength: 1 }),
          groups: fc.integer({ min: 2, max: 9 }),
        }),
      ),
      term: anyTerm,
    });
  });

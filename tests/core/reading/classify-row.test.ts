// Rows that are no school's.

import { classifyRow } from '../../../src/core/reading/classify-row.ts';

const strange = () => 'strange' as const;

function classify(
  name: string,
  data: readonly string[] = ['', ''],
  others: readonly string[] = [],
) {
  const found = classifyRow({ name, data, others }, strange);
  return found.kind === 'skipped' ? found.why : found.kind;
}

describe('classifyRow', () => {
  test.each<readonly [string, readonly string[], readonly string[], string]>([
    ['СОШ № 1', ['5', ''], [], 'school'],
    ['Кванториум', ['5', ''], [], 'school'],
    ['СОШ № 1', ['', ''], [], 'school'],
    ['МБНОУ «ГКЛ»', ['', ''], [], 'school'],
    ['Кванториум', ['', ''], [], 'section'],
    ['Заводский район', ['', ''], [], 'section'],
    ['Заводский район', ['5', '6'], [], 'total'],
    ['ИТОГО', ['5', '6'], [], 'total'],
    ['Итого по Заводскому району', ['', ''], [], 'total'],
    ['Всего по СОШ', ['5', '6'], [], 'total'],
    ['По городу:', ['5', '6'], [], 'total'],
    ['Общеобразовательная школа № 5', ['5', '6'], [], 'school'],
    ['', ['', ''], [], 'blank'],
    [' ', [' ', '\u00a0'], ['7'], 'blank'],
    ['', ['', ''], ['Заводский район'], 'section'],
    ['', ['5', '6'], ['Итого'], 'total'],
    ['', ['5', '6'], [], 'nameless'],
    ['1', ['2', '3'], [], 'numbering'],
    ['', ['2', '3', '4'], [], 'numbering'],
    ['А', ['1', '2', '3'], [], 'numbering'],
    ['14', ['221', '71'], [], 'school'],
    ['Начальник управления', ['', 'И. И. Иванов'], [], 'section'],
    ['Исполнитель: Петрова А. А.', ['тел. 36-46-19', '18.12.2023'], [], 'section'],
    ['Директор', ['_______', ''], [], 'section'],
    ['', ['Исполнитель: Петрова А. А.', '36-46-19'], [], 'section'],
    ['', ['', 'И. И. Иванов'], ['Начальник управления'], 'section'],
    ['Исполнитель', ['5', 'нет'], [], 'school'],
    ['', ['Исполнитель', '5'], [], 'nameless'],
    ['Тельбесская СОШ', ['нет', ''], [], 'school'],
  ])('«%s» with %p and %p beside is %s', (name, data, others, wanted) => {
    expect(classify(name, data, others)).toBe(wanted);
  });

  test('a name that the register has is a school even where it looks like a section or a total', () => {
    const matched = () => 'matched' as const;
    for (const name of ['Итого', 'Заводский район', 'Кванториум']) {
      expect(classifyRow({ name, data: ['', ''], others: [] }, matched).kind).toBe('school');
    }
  });

  test('a name much like one of the register is a school that owes its report', () => {
    const near = () => 'near' as const;
    expect(classifyRow({ name: 'Росточек', data: [''], others: [] }, near).kind).toBe('school');
  });

  test('words beside a signature are a school’s answers where the register has much the same name', () => {
    const near = () => 'near' as const;
    expect(classifyRow({ name: 'Исполин', data: ['нет'], others: [] }, near).kind).toBe('school');
  });
});

describe('a row is numbering', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['1', ['2', '3', '4'], 'numbering'],
    ['1.', ['2.', '3.'], 'numbering'],
    ['(1)', ['(2)', '(3)'], 'numbering'],
    ['4', ['2', '1', '3'], 'numbering'],
    ['1', ['2'], 'school'],
    ['1', ['2', '2'], 'school'],
    ['1', ['2', '4'], 'school'],
    ['7', ['8', '9'], 'school'],
    ['1', ['2', 'КОКС'], 'school'],
    ['СОШ', ['1', '2', '3'], 'school'],
  ])('«%s» and %p: %s', (name, data, wanted) => {
    expect(classify(name, data)).toBe(wanted);
  });
});

import { berezniki } from '../../../../src/core/programme/presets/berezniki.ts';
import { kaltan } from '../../../../src/core/programme/presets/kaltan.ts';
import type { Programme } from '../../../../src/core/programme/programme.ts';
import {
  nameRowForm,
  nameSample,
  nameTabs,
} from '../../../../src/core/reporting/template/name-form-sheets.ts';

function nameForms(programme: Programme, name: (form: Programme['forms'][number]) => string) {
  return programme.forms.map(name);
}

test('forms are told apart only where there are several', () => {
  expect(nameForms(kaltan, (form) => nameRowForm(kaltan, form, 2023))).toEqual(['Сбор 2023']);
  expect(nameForms(berezniki, (form) => nameSample(berezniki, form, ' 2024'))).toEqual([
    'Образец 2024, форма 1',
    'Образец 2024, форма 2',
  ]);
});

test.each([
  [[], '', []],
  [['СОШ № 5'], '', ['СОШ № 5']],
  [['СОШ № 5'], ' 2024', ['СОШ № 5 2024']],
  [['СОШ: [5]/*?'], '', ['СОШ 5']],
  [['', '***'], '', ['Школа', 'Школа B']],
  [['сош № 5', 'СОШ № 5'], '', ['сош № 5', 'СОШ № 5 B']],
])('nameTabs(%j, «%s»)', (schools, suffix, names) => {
  expect(nameTabs(schools, suffix)).toEqual(names);
});

test('a long name keeps its number', () => {
  const [name = ''] = nameTabs(['Средняя общеобразовательная школа имени Героя № 125 города'], '');

  expect(name).toHaveLength(31);
  expect(name).toMatch(/^Средняя общеобраз.*… № 125$/);
});

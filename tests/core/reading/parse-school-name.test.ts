// Names of schools taken apart.

import { parseSchoolName } from '../../../src/core/reading/parse-school-name.ts';

describe('parseSchoolName', () => {
  test.each([
    ['МАОУ СОШ № 14 завод', 'МАОУ', 'СОШ', 14, 'завод'],
    ['МБОУ «СОШ24»', 'МБОУ', 'СОШ', 24, ''],
    ['МБОУ «Ли-цей№89»', 'МБОУ', 'Лицей', 89, ''],
    ['МБНОУ «Гимназия №21»', 'МБНОУ', 'Гимназия', 21, ''],
    ['Средняя общеобразовательная школа №14', '', 'СОШ', 14, ''],
    ['МКОУ НОШ № 3', 'МКОУ', 'НОШ', 3, ''],
    ['МБОУ «Школа-интернат № 27»', 'МБОУ', 'школа-интернат', 27, ''],
    ['МБОУ ЦО № 5', 'МБОУ', 'ЦО', 5, ''],
    ['ВСОШ № 2', '', 'вечерняя школа', 2, ''],
    ['Школа 14', '', 'школа', 14, ''],
    ['СОШ № 5 им. 50-летия Октября', '', 'СОШ', 5, 'им 50 летия октября'],
    ['Гимназия имени 9 дивизии', '', 'Гимназия', null, ''],
    ['ГБОУ «Кадетский корпус»', 'ГБОУ', 'кадетская школа', null, ''],
    ['14', '', null, 14, ''],
    ['Заводский район', '', null, null, ''],
    ['', '', null, null, ''],
    ['Школа № 123456', '', 'школа', null, ''],
  ])('«%s» is %s %s %s with the tail «%s»', (text, legalForm, kind, number, tail) => {
    expect(parseSchoolName(text)).toMatchObject({ legalForm, kind, number, tail });
  });

  test('a proper name in quotes is the title, a numbered name is not', () => {
    expect(parseSchoolName('Школа «Росток»').title).toBe('Росток');
    expect(parseSchoolName('МАОУ «СОШ № 14»').title).toBe('');
  });
});

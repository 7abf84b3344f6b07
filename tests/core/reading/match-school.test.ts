// Names in rows against the register: one school however it is spelt, never two merged.

import type { Register, School } from '../../../src/core/programme/register.ts';
import { buildSchoolMatcher } from '../../../src/core/reading/match-school.ts';

function buildSchool(name: string, district = '', aliases: readonly string[] = []): School {
  return { name, district, grades: { from: 1, to: 11 }, aliases, enrolment: null };
}

function buildRegister(...schools: readonly School[]): Register {
  return { given: true, schools };
}

const NO_REGISTER: Register = { given: false, schools: [] };
const CITY = buildRegister(
  buildSchool('МАОУ «СОШ № 14»', 'Заводский'),
  buildSchool('МБОУ «СОШ № 4»', 'Заводский'),
  buildSchool('МБОУ «СОШ № 24»', 'Центральный'),
  buildSchool('МБОУ «Лицей № 89»', 'Центральный'),
  buildSchool('МБОУ ООШ № 68', 'Заводский'),
  buildSchool('МБОУ Гимназия № 17'),
  buildSchool('МБНОУ «Городской классический лицей»', 'Центральный', ['МБНОУ «ГКЛ»', 'ГКЛ']),
  buildSchool('МБОУ «Школа-интернат № 27»', 'Кировский'),
  buildSchool('МБОУ «СОШ № 5 имени 50-летия Октября»', 'Рудничный'),
);

function matchSchool(name: string, register: Register, district = '') {
  return buildSchoolMatcher(register)(name, district);
}

function nameOf(name: string, register: Register = CITY, district = ''): string {
  const match = matchSchool(name, register, district);
  return match.kind === 'unknown' ? `? ${match.suggestion ?? ''}` : match.school.name;
}

describe('a name with a register', () => {
  test.each([
    'МАОУ «СОШ № 14»',
    'МАОУ СОШ № 14 завод',
    'МАОУ СОШ №14',
    'МАОУ СОШ № 14 (Заводский район)',
    'МАОУ СОШ № 14, Заводского р-на',
    'СОШ 14',
    'сош14',
    'СОШ-14',
    'СОШ N 14',
    'COШ № 14',
    'МБОУ «СОШ №14»',
    'МАОУСОШ №14',
    '  МАОУ   СОШ\u00a0№\u00a014 ',
    'Средняя общеобразовательная школа №14',
    'МАОУ «Средняя общеобразовательная школа № 14»',
    'Муниципальное автономное общеобразовательное учреждение "Средняя общеобразовательная школа №14"',
    'МАОУ «СОШ № 14» г. Кемерово',
    'Школа № 14',
    '14 школа',
  ])('«%s» is СОШ № 14', (name) => {
    expect(nameOf(name)).toBe('МАОУ «СОШ № 14»');
  });

  test.each<readonly [string, string]>([
    ['СОШ № 4', 'МБОУ «СОШ № 4»'],
    ['МБОУ «СОШ24»', 'МБОУ «СОШ № 24»'],
    ['МБОУ «Ли-цей№89»', 'МБОУ «Лицей № 89»'],
    ['лицей 89', 'МБОУ «Лицей № 89»'],
    ['основная школа 68', 'МБОУ ООШ № 68'],
    ['Гимназия № 17 завод', 'МБОУ Гимназия № 17'],
    ['ГКЛ', 'МБНОУ «Городской классический лицей»'],
    ['МБНОУ "ГКЛ"', 'МБНОУ «Городской классический лицей»'],
    ['Городской классический лицей', 'МБНОУ «Городской классический лицей»'],
    ['Школа-интернат №27', 'МБОУ «Школа-интернат № 27»'],
    ['СОШ № 5', 'МБОУ «СОШ № 5 имени 50-летия Октября»'],
    ['СОШ № 14 центр', 'МАОУ «СОШ № 14»'],
    ['СОШ № 4 завод', 'МБОУ «СОШ № 4»'],
    ['СОШ № 4 центр', 'МБОУ «СОШ № 4»'],
  ])('«%s» is %s', (name, school) => {
    expect(nameOf(name)).toBe(school);
  });

  test.each<readonly [string, string]>([
    ['', '? '],
    [' ', '? '],
    ['СОШ № 99', '? '],
    ['14', '? МАОУ «СОШ № 14»'],
    ['СШО № 14', '? МАОУ «СОШ № 14»'],
    ['Лицей № 14', '? МАОУ «СОШ № 14»'],
    ['СОШ № 68', '? МБОУ ООШ № 68'],
    ['СОШ № 144', '? МАОУ «СОШ № 14»'],
    ['СОШ № 42', '? '],
    ['Лицей № 98', '? МБОУ «Лицей № 89»'],
    ['Городской класический лицей', '? МБНОУ «Городской классический лицей»'],
    ['Кванториум', '? '],
    ['СОШ № 99 завод', '? '],
  ])('«%s» is unknown, suggested %s', (name, wanted) => {
    expect(nameOf(name)).toBe(wanted);
  });
});

describe('a district that the register misspells', () => {
  const misspelt = buildRegister(
    buildSchool('МАОУ «СОШ № 14»', 'Завадский'),
    buildSchool('МБОУ «СОШ № 4»', 'Заводский'),
    buildSchool('МБОУ «СОШ № 26» завод', 'Завадский'),
    buildSchool('МБОУ «СОШ № 26» рудн.', 'Рудничный'),
  );

  test.each<readonly [string, string, string]>([
    ['МАОУ СОШ № 14 завод', '', 'МАОУ «СОШ № 14»'],
    ['МАОУ СОШ № 14', 'Заводский', 'МАОУ «СОШ № 14»'],
    ['МБОУ СОШ № 4 завод', '', 'МБОУ «СОШ № 4»'],
    ['МБОУ СОШ № 26 завод', '', 'МБОУ «СОШ № 26» завод'],
  ])('does not throw «%s» (%s) out where one school alone fits', (name, district, wanted) => {
    expect(nameOf(name, misspelt, district)).toBe(wanted);
  });

  test('leaves the school unknown where several have the number and none the district', () => {
    expect(nameOf('СОШ № 26 Заводского района', misspelt)).toMatch(/^\? МБОУ «СОШ № 26»/);
  });
});

describe('a name where two districts have the same number', () => {
  const twins = buildRegister(
    buildSchool('МБОУ СОШ № 14 завод', 'Заводский'),
    buildSchool('МБОУ СОШ № 14 рудн.', 'Рудничный'),
  );

  test.each<readonly [string, string]>([
    ['СОШ № 14 завод', 'МБОУ СОШ № 14 завод'],
    ['СОШ № 14 (зав.)', 'МБОУ СОШ № 14 завод'],
    ['СОШ № 14 Рудничного района', 'МБОУ СОШ № 14 рудн.'],
    ['МАОУ СОШ № 14 рудничн', 'МБОУ СОШ № 14 рудн.'],
  ])('the tail of «%s» tells', (name, school) => {
    expect(nameOf(name, twins)).toBe(school);
  });

  test('without a tail the school is unknown with a suggestion', () => {
    expect(nameOf('СОШ № 14', twins)).toMatch(/^\? МБОУ СОШ № 14/);
    expect(nameOf('СОШ № 14 ру', twins)).toMatch(/^\? МБОУ СОШ № 14/);
  });

  test('the district of the row tells as a tail does', () => {
    expect(nameOf('СОШ № 14', twins, 'Рудничный район')).toBe('МБОУ СОШ № 14 рудн.');
  });

  test('equal names in two districts are told apart by the tail alone', () => {
    const equal = buildRegister(
      buildSchool('СОШ № 1', 'Ленинский'),
      buildSchool('СОШ № 1', 'Кировский'),
    );
    expect(matchSchool('СОШ № 1 кир', equal)).toMatchObject({ school: { district: 'Кировский' } });
    expect(matchSchool('СОШ № 1', equal).kind).toBe('unknown');
  });
});

describe('names without a register', () => {
  test.each<readonly [string, string]>([
    ['СОШ № 78', 'СОШ №78'],
    ['СОШ № 78', 'сош  №\u00a078 '],
    ['СОШ № 78', 'МАОУ СОШ № 78'],
    ['МАОУ «СОШ № 78»', 'МАОУ "СОШ №78"'],
    ['МБОУ «СОШ № 78»', 'МАОУ «СОШ № 78»'],
    ['СОШ № 78', 'Средняя общеобразовательная школа № 78'],
    ['МАОУ СОШ № 14 завод', 'СОШ №14 (завод)'],
    ['Гимназия № 5 «Росток»', 'Гимназия № 5 Росток'],
    ['Центр образования 5', 'ЦО № 5'],
    ['МБНОУ «Городской классический лицей»', 'Городской классический лицей'],
  ])('«%s» and «%s» are one school under the first spelling', (first, second) => {
    const match = buildSchoolMatcher(NO_REGISTER);
    const school = match(first);
    expect(match(second)).toEqual(school);
  });

  test.each<readonly [string, string]>([
    ['СОШ № 78', 'СОШ № 87'],
    ['СОШ № 78', 'ООШ № 78'],
    ['СОШ № 78', 'Школа № 78'],
    ['СОШ № 14', 'СОШ № 14 завод'],
    ['СОШ № 14 завод', 'СОШ № 14 центр'],
    ['Гимназия № 5 «Росток»', 'Гимназия № 5 «Парус»'],
    ['Гимназия «Росток»', 'Гимназия «Парус»'],
    ['Кванториум', 'Навигатор'],
  ])('«%s» and «%s» are two schools', (first, second) => {
    const match = buildSchoolMatcher(NO_REGISTER);
    const school = match(first);
    expect(match(second)).not.toEqual(school);
  });

  test('two tables do not share their schools', () => {
    expect(matchSchool('СОШ №78', NO_REGISTER)).toMatchObject({ school: { name: 'СОШ №78' } });
    expect(matchSchool('СОШ № 78', NO_REGISTER)).toMatchObject({ school: { name: 'СОШ № 78' } });
  });

  test.each<readonly [string, string, number]>([
    ['  МБОУ   ООШ № 68\nзавод ', 'МБОУ ООШ № 68 завод', 9],
    ['НОШ № 2', 'НОШ № 2', 4],
    ['СОШ № 14', 'СОШ № 14', 11],
    ['Лицей № 89', 'Лицей № 89', 11],
    ['Кванториум', 'Кванториум', 11],
    ['14', '14', 11],
  ])('«%s» is its own school «%s» up to grade %d', (typed, name, to) => {
    expect(matchSchool(typed, NO_REGISTER)).toEqual({
      kind: 'unregistered',
      school: { name, district: '', grades: { from: 1, to }, aliases: [], enrolment: null },
    });
  });

  test('an empty name is unknown', () => {
    expect(matchSchool(' ', NO_REGISTER)).toEqual({ kind: 'unknown', suggestion: null });
  });
});

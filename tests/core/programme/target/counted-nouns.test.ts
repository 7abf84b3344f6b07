import {
  findKnownNoun,
  findNoun,
  isSchoolNoun,
} from '../../../../src/core/programme/target/counted-nouns.ts';

test.each([
  ['учреждений', 'учреждения', 'учреждения', 'учреждений'],
  ['учреждениями', 'учреждения', 'учреждения', 'учреждений'],
  ['школу', 'школы', 'школы', 'школ'],
  ['оу', 'школы', 'школы', 'школ'],
  ['школьников', 'школьники', 'школьника', 'школьников'],
  ['обучающимися', 'обучающиеся', 'обучающегося', 'обучающихся'],
  ['детей', 'дети', 'ребёнка', 'детей'],
  ['ребенка', 'дети', 'ребёнка', 'детей'],
  ['профклассов', 'классы', 'класса', 'классов'],
  ['проб', 'пробы', 'пробы', 'проб'],
  ['чел', 'люди', 'человека', 'человек'],
])('«%s» counts %s', (word, plural, genitiveOne, genitiveMany) => {
  expect(findNoun(word)).toEqual({ plural, noun: { genitiveOne, genitiveMany } });
});

test.each(['', 'проблем', 'школьный', 'детский', 'местность', 'классика', 'constructor', 'этапов'])(
  '«%s» is no noun that is known',
  (word) => {
    expect(findNoun(word)).toBeNull();
  },
);

test('a noun is known by both its genitives', () => {
  const known = { genitiveOne: 'встречи', genitiveMany: 'встреч' };

  expect(findKnownNoun(known)?.plural).toBe('встречи');
  expect(findKnownNoun({ ...known, genitiveOne: 'свидания' })).toBeNull();
});

test('schools are counted as schools, institutions or organisations', () => {
  expect(isSchoolNoun({ genitiveOne: 'учреждения', genitiveMany: 'учреждений' })).toBe(true);
  expect(isSchoolNoun({ genitiveOne: 'школы', genitiveMany: 'школ' })).toBe(true);
  expect(isSchoolNoun({ genitiveOne: 'встречи', genitiveMany: 'встреч' })).toBe(false);
  expect(isSchoolNoun(null)).toBe(false);
});

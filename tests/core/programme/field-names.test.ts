// What the names of an expression may be, and what they mean.

import { indexFieldNames, listFieldNames } from '../../../src/core/programme/field-names.ts';
import { buildField, buildForm } from '../../fixtures/build-table.ts';

const PRIZES = buildField('призёры', {
  kind: 'labelled-count',
  labels: [
    { title: 'Победители', stems: ['победител'] },
    { title: 'призёры (2–3 место)', stems: ['призер'] },
  ],
});
const EVENTS = buildField('ярмарка', {
  kind: 'named-counts',
  labels: [{ title: 'участники', stems: ['участник'] }],
});
const SHARE = buildField('доля', { kind: 'share' });
const FORM = buildForm([PRIZES, EVENTS, SHARE, buildField('посты')]);

describe('listFieldNames', () => {
  test('names every field and, behind it, its parts', () => {
    expect(listFieldNames(FORM)).toEqual([
      'призёры',
      'призёры_победители',
      'призёры_призёры__2_3_место_',
      'ярмарка',
      'ярмарка_участники',
      'доля',
      'доля_числитель',
      'доля_знаменатель',
      'посты',
    ]);
  });

  test('no form has no names', () => {
    expect(listFieldNames(undefined)).toEqual([]);
    expect([...indexFieldNames(undefined)]).toEqual([]);
  });
});

describe('indexFieldNames', () => {
  const names = indexFieldNames(FORM);

  test.each([
    ['посты', 'посты', null],
    ['ярмарка', 'ярмарка', null],
    ['ярмарка_участники', 'ярмарка', 'участники'],
    ['призёры_победители', 'призёры', 'Победители'],
    ['доля_числитель', 'доля', 'числитель'],
    ['доля_знаменатель', 'доля', 'знаменатель'],
  ])('%s is the field %s, part %p', (name, key, part) => {
    expect(names.get(name)).toMatchObject({ field: { key }, part });
  });

  test('a field’s own key wins over a derived name that is the same', () => {
    const own = buildField('доля_числитель');
    for (const fields of [
      [SHARE, own],
      [own, SHARE],
    ]) {
      expect(indexFieldNames(buildForm(fields)).get('доля_числитель')).toMatchObject({
        field: own,
        part: null,
      });
    }
  });

  test('knows every name that is listed', () => {
    expect([...names.keys()].sort()).toEqual([...listFieldNames(FORM)].sort());
  });
});

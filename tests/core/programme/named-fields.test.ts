import { indexFieldNames } from '../../../src/core/programme/field-names.ts';
import { listNamedFields } from '../../../src/core/programme/named-fields.ts';
import { PRESETS } from '../../../src/core/programme/presets/presets.ts';

const form = PRESETS.find(({ id }) => id === 'kemerovo-city')?.forms[0];
const names = indexFieldNames(form);
const [first = '', second = ''] = form?.fields.map(({ key }) => key) ?? [];

const listKeys = (expression: string) => listNamedFields(expression, names).map(({ name }) => name);

describe('listNamedFields(expression, names)', () => {
  test('gives the fields in the order of the text, each once', () => {
    expect(listKeys(`${second} + ${first} - ${second}`)).toEqual([second, first]);
  });

  test('leaves out a name that the form has not', () => {
    expect(listKeys(`${first} + неведомое`)).toEqual([first]);
  });

  test.each(['', '1 +', 'УЧЕНИКОВ(8;11)', '5'])('gives none of «%s»', (expression) => {
    expect(listKeys(expression)).toEqual([]);
  });
});

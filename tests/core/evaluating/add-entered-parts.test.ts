import { addEnteredParts } from '../../../src/core/evaluating/add-entered-parts.ts';
import type { Indicator } from '../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { buildFact, buildFigures, buildPart } from './build-figures.ts';

const [first] = kemerovoCity.indicators;
if (first === undefined) throw new Error('no indicator');
const indicator: Indicator = {
  ...first,
  targets: {
    2023: {
      printed: '',
      parts: [buildPart({ label: 'мероприятия' }), buildPart({ label: 'обучающиеся' })],
    },
  },
  source: {
    kind: 'form',
    form: 'сбор',
    numerator: 'дети',
    denominator: null,
    parts: [{ label: 'обучающиеся', numerator: 'дети' }],
  },
};
const figures = buildFigures({ actual: 900, labelled: new Map([['обучающиеся', 900]]) });

test('a part that the form does not give is taken from the fact, with its note', () => {
  const fact = buildFact({ parts: { мероприятия: 5, обучающиеся: 1 }, source: 'план' });
  const added = addEnteredParts(figures, fact, indicator, 2023);

  expect([...added.labelled]).toEqual([
    ['обучающиеся', 900],
    ['мероприятия', 5],
  ]);
  expect(added.actual).toBe(900);
  expect(added.note).toBe('план');
});

test('without such a fact the figures stay as they are', () => {
  expect(addEnteredParts(figures, undefined, indicator, 2023)).toBe(figures);
  const other = buildFact({ parts: { обучающиеся: 1 } });
  expect(addEnteredParts(figures, other, indicator, 2023)).toBe(figures);
  expect(addEnteredParts(figures, buildFact({ parts: { мероприятия: 5 } }), indicator, 2024)).toBe(
    figures,
  );
});

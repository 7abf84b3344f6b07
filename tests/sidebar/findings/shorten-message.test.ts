// A finding's sentence under its own place.

import { shortenMessage } from '../../../sidebar/findings/shorten-message.ts';

const place = { sheet: 'Сбор 2023', cell: 'B6', school: 'МАОУ СОШ № 78' };

test.each([
  [
    'sheet, cell and school',
    'Лист «Сбор 2023», ячейка B6, МАОУ СОШ № 78: в столбце «Все» стоит 376.',
    'В столбце «Все» стоит 376.',
  ],
  [
    'sheet and cell, of a school that nobody knows',
    'Лист «Сбор 2023», ячейка B6: школы нет в реестре.',
    'Школы нет в реестре.',
  ],
  [
    'English words',
    'Sheet “Сбор 2023”, cell B6, МАОУ СОШ № 78: 376 is too many.',
    '376 is too many.',
  ],
])('a beginning of %s is left out', (_what, message, rest) => {
  expect(shortenMessage({ ...place, message })).toBe(rest);
});

test.each([
  'Победителей больше, чем участников.',
  'Лист «Сбор 2022», ячейка B6: другое.',
  'Лист «Сбор 2023», ячейка B66: другое.',
  '',
])('«%s» stays whole', (message) => {
  expect(shortenMessage({ ...place, message })).toBe(message);
});

test('a finding without a school is cut after its cell', () => {
  const message = 'Лист «Сбор 2023», ячейка B6: столбец лишний.';
  expect(shortenMessage({ ...place, school: '', message })).toBe('Столбец лишний.');
});

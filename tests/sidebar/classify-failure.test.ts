// Google's messages, in both languages, and the kind the panel takes them for.

import { classifyFailure } from '../../sidebar/classify-failure.ts';

test.each([
  ['ScriptError: Authorization is required to perform that action.', 'accounts'],
  ['Error code PERMISSION_DENIED', 'accounts'],
  ['Для выполнения этого действия необходима авторизация.', 'accounts'],
  ['У вас нет доступа к этому документу.', 'accounts'],
  ['NetworkError: Connection failure due to HTTP 0', 'connection'],
  ['Сбой подключения', 'connection'],
  ['Exceeded maximum execution time', 'time'],
  ['Превышено максимальное время выполнения', 'time'],
  ['timeout', 'time'],
  ['Служба временно недоступна. Посетите страницу поддержки.', 'unknown'],
  ['К сожалению, произошла ошибка сервера.', 'unknown'],
  ['', 'unknown'],
])('«%s» is of the kind %s', (message, kind) => {
  expect(classifyFailure(message)).toBe(kind);
});

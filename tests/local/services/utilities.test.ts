import { evaluateScript, failureOf } from '../open-test-host.ts';

test.each([
  [
    "Utilities.formatDate(new Date(Date.UTC(2026, 10, 20, 3, 4, 5)), 'GMT', 'yyyy-MM-dd HH:mm:ss')",
    '2026-11-20 03:04:05',
  ],
  [
    "Utilities.formatDate(new Date(Date.UTC(2026, 10, 20, 20)), 'Asia/Novokuznetsk', \"dd.MM.yyyy 'в' H:mm\")",
    '21.11.2026 в 3:00',
  ],
  ["Utilities.formatString('%s — %.2f — %05d — %%', 'a', 1.005, 42)", 'a — 1.00 — 00042 — %'],
  ["Utilities.base64Encode('Сводка')", '0KHQstC+0LTQutCw'],
  ['Utilities.base64Encode([1, -1])', 'Af8='],
  ["Utilities.base64Decode('Af8=')", [1, -1]],
  ["Utilities.base64Encode('')", ''],
  ['Utilities.getUuid() === Utilities.getUuid()', false],
  ['Session.getActiveUserLocale()', 'ru'],
  ['Session.getScriptTimeZone()', 'Asia/Novokuznetsk'],
])('%s is %j', (script, expected) => {
  expect(evaluateScript(script)).toEqual(expected);
});

test.each([
  [
    "Utilities.formatDate('2026', 'GMT', 'yyyy')",
    "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  ],
  [
    "Utilities.formatDate(new Date(0), 'GMT', 'EEEE')",
    'The date pattern EEEE is not in the local host.',
  ],
  ["Utilities.base64Decode('!')", 'Could not decode string.'],
])('%s throws', (script, message) => {
  expect(failureOf(script)).toBe(message);
});

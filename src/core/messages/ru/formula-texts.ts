// Russian sentences about what is wrong with a formula of the programme.

import { assertNever } from '../../assert-never.ts';
import type { Expected, ExpressionFault } from '../../programme/expression/expression.ts';
import { markFault } from '../../programme/expression/mark-fault.ts';
import type { NameTrouble } from '../../programme/settings-detail.ts';
import type { FindingText } from '../messages.ts';
import { formatCount, quote } from './phrases.ts';

const EXPECTED: Readonly<Record<Expected, string>> = {
  value: 'число, поле или скобка',
  operator: 'знак действия',
  '(': '«(»',
  ')': '«)»',
  ';': '«;»',
  end: 'конец формулы',
};

function formatFound(found: string): string {
  return found === '' ? 'формула обрывается' : `стоит ${quote(found)}`;
}

function formatNear(nearest: string | null): string {
  return nearest === null ? '' : `; похоже на ${quote(nearest)}`;
}

function formatArguments({
  given,
  least,
  most,
}: Extract<ExpressionFault, { kind: 'argument-count' }>) {
  const wanted = least === most ? `${least}` : `от ${least} до ${most}`;
  return `аргументов ${given}, а нужно ${wanted}`;
}

function formatFault(fault: ExpressionFault, elsewhere: string | null): string {
  switch (fault.kind) {
    case 'empty':
      return 'формула пуста';
    case 'too-long':
      return `формула длиннее ${formatCount(fault.limit)} знаков`;
    case 'too-deep':
      return `скобок внутри скобок больше ${fault.limit}`;
    case 'too-many-parts':
      return `в формуле больше ${fault.limit} частей`;
    case 'number-too-large':
      return `число ${quote(fault.found)} слишком велико`;
    case 'unknown-character':
      return `знак ${quote(fault.found)} в формулах не используется${formatNear(fault.nearest)}`;
    case 'unexpected':
      return `здесь ${formatFound(fault.found)}, а ожидается ${fault.expected.map((one) => EXPECTED[one]).join(' или ')}`;
    case 'chained-comparison':
      return 'сравнивать можно только две величины за раз';
    case 'unknown-field':
      return elsewhere === null
        ? `поля ${quote(fault.found)} в форме нет${formatNear(fault.nearest)}`
        : `поле ${quote(fault.found)} есть только в другой форме (${quote(elsewhere)}), а формула берёт поля одной формы`;
    case 'unknown-function':
      return `функции ${quote(fault.found)} нет${formatNear(fault.nearest)}`;
    case 'argument-count':
      return `у функции ${quote(fault.found)} ${formatArguments(fault)}`;
    case 'grades':
      return 'функции УЧЕНИКОВ нужны два класса числами от 1 до 11, сначала младший';
    default:
      return assertNever(fault);
  }
}

function advise(fault: ExpressionFault, elsewhere: string | null): string {
  switch (fault.kind) {
    case 'unknown-field':
      return elsewhere === null
        ? 'Впишите ключ поля так, как он стоит на листе «Поля», или добавьте туда поле.'
        : 'Возьмите поле той формы, которая указана в столбце «Форма», или укажите в нём другую форму.';
    case 'unknown-function':
      return 'Есть функции ЕСЛИ, И, ИЛИ, НЕ, МИН, МАКС и УЧЕНИКОВ.';
    case 'grades':
      return 'Впишите классы через точку с запятой, например УЧЕНИКОВ(8;11).';
    case 'argument-count':
      return 'Проверьте, что аргументы разделены точкой с запятой и ни один не пропущен.';
    default:
      return 'Исправьте формулу в отмеченном месте, например: договоры > 0.';
  }
}

/** Both sentences; `place` says where the formula stands: «в столбце «Числитель»». */
export function formatRussianFormulaFault(
  { text, fault, elsewhere }: Extract<NameTrouble, { readonly kind: 'expression' }>,
  place: string,
): FindingText {
  const formula =
    fault.kind === 'empty' ? '' : ` «${markFault(text, fault)}» (место отмечено знаком ^)`;
  return {
    message: `${place} формула${formula}: ${formatFault(fault, elsewhere)}`,
    advice: advise(fault, elsewhere),
  };
}

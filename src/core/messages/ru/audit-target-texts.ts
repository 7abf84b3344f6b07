// Russian sentences of the audit about shares against each other, marks, measures and targets.

import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditFindingOf, AuditTargetCode, AuditTexts } from '../audit-texts.ts';
import { formatTail } from './phrases.ts';

const { quote, number, percent, said, spot, listed, subjects, join } = createAuditPhrases('ru');

function formatLink(finding: AuditFindingOf<'link/differ'>): string {
  const [, other] = finding.places;
  const { recomputed, reason } = finding;
  const against =
    other === undefined
      ? ''
      : `, а у связанного показателя (${spot(other)}) – ${quote(other.printed)}`;
  const tail =
    recomputed === null
      ? ''
      : `; по напечатанным числам вышло бы ${number(recomputed.part)} из ${number(recomputed.whole)}, это ${percent(recomputed.percent)}`;
  return `напечатано ${said(finding)}${against}, хотя они должны совпадать: ${formatTail(reason)}${tail}`;
}

function formatTargets(finding: AuditFindingOf<'target/differs'>): string {
  const { growth } = finding;
  const tail =
    growth === null
      ? ''
      : `; похоже, ${number(growth.by)} – это прирост: ${number(growth.from)} + ${number(growth.by)} = ${number(growth.to)}`;
  return `цель в разных местах разная: ${listed(finding)}${tail}`;
}

/** See AuditTexts. */
export const RU_AUDIT_TARGET_TEXTS: Pick<AuditTexts, AuditTargetCode> = {
  'share/narrower': {
    kind: 'Узкая доля не меньше широкой',
    message: (finding) =>
      finding.equal
        ? `показатель № ${finding.narrow} уже показателя № ${finding.wide}, а их доли всегда равны: ${listed(finding)}`
        : `показатель № ${finding.narrow} уже показателя № ${finding.wide}, а его доля больше: ${listed(finding)}`,
    advice: 'Проверьте, что считает каждый показатель и от какого целого.',
  },
  'share/together': {
    kind: 'Доли вместе больше 100 %',
    message: (finding) =>
      `доли от одного целого, которые не пересекаются, вместе дают ${percent(finding.sum)}: ${listed(finding)}`,
    advice: 'Проверьте обе доли и целое каждой из них.',
  },
  'share/grades': {
    kind: 'Доля по всем классам меньше возможной',
    message: (finding) =>
      `классы показателя № ${finding.narrow} – часть классов показателя № ${finding.wide}, поэтому доля № ${finding.wide} не может быть меньше ${percent(Math.floor(finding.least))}: ${listed(finding)}`,
    advice: 'Проверьте, от какого целого посчитана каждая доля.',
  },
  'share/territory': {
    kind: 'Часть и целое с разных территорий',
    message: ({ part, whole }) =>
      `часть считают по слову ${quote(part)}, а целое – по слову ${quote(whole)}`,
    advice: 'Назовите целое той же территории, что и часть.',
  },
  'share/two-bases': {
    kind: 'Два целых у одной доли',
    message: (finding) => `в определении доли названы два целых: ${said(finding)}`,
    advice: 'Оставьте одно целое.',
  },
  'share/no-base': {
    kind: 'Не сказано, от чего доля',
    message: (finding) => `не описано, от какого целого считаются доли: ${subjects(finding)}`,
    advice: 'Назовите целое для каждой доли.',
  },
  'share/upside-down': {
    kind: 'Целое делится на часть',
    message: (finding) =>
      `описано отношение целого к его части, оно никогда не меньше 100 %: ${said(finding)}`,
    advice: 'Поменяйте местами части отношения: часть делят на целое.',
  },
  'link/differ': {
    kind: 'Связанные показатели расходятся',
    message: formatLink,
    advice: 'Проверьте, по каким данным посчитан каждый показатель, и исправьте неверный.',
  },
  'link/part-above-whole': {
    kind: 'Часть больше целого',
    message: (finding) => {
      const [, other] = finding.places;
      return `${number(finding.part)} – это только часть, а всего по показателю ${other === undefined ? '' : spot(other)} – ${number(finding.whole)}`;
    },
    advice: 'Проверьте оба числа: часть не может быть больше целого.',
  },
  'mark/without-fact': {
    kind: 'Отметка без факта',
    message: () => 'стоит отметка о выполнении, а факт не напечатан',
    advice: 'Напечатайте факт или уберите отметку.',
  },
  'mark/contradicts': {
    kind: 'Отметка не согласуется с числами',
    message: (finding) =>
      `отметка говорит ${finding.mark ? '«выполнен»' : '«не выполнен»'}, а факт ${said(finding)} при плане ${quote(finding.target)} – обратное`,
    advice: 'Исправьте отметку, факт или план.',
  },
  'mark/missing': {
    kind: 'Нет отметки',
    message: (finding) =>
      `нет отметки, хотя у других показателей документа она есть: ${subjects(finding)}`,
    advice: 'Поставьте отметки: пропуск нельзя считать ни выполнением, ни невыполнением.',
  },
  'measure/missing': {
    kind: 'Не выполнено, а меры не названы',
    message: (finding) =>
      `факт ${said(finding)} не достигает плана ${quote(finding.target)}, а мера не названа`,
    advice: 'Назовите меру: что будет сделано, кем и к какому сроку.',
  },
  'target/missing': {
    kind: 'Цель не задана',
    message: () => 'цель не напечатана ни в одном месте, хотя у других показателей она есть',
    advice: 'Напечатайте цель или напишите, что она не устанавливается.',
  },
  'target/differs': {
    kind: 'Цель напечатана по-разному',
    message: formatTargets,
    advice: 'Решите, какая из целей верна, и оставьте её во всех местах.',
  },
  'target/unit': {
    kind: 'У цели потерян знак «%»',
    message: (finding) =>
      `цель ${said(finding)} напечатана без знака «%», хотя показатель измеряется в процентах`,
    advice: 'Добавьте знак «%», чтобы цель не приняли за количество.',
  },
  'target/mixed': {
    kind: 'Прирост среди уровней',
    message: (finding) => `в одном ряду стоят и уровни, и прирост: ${listed(finding)}`,
    advice: 'Скажите, цель – это уровень или прирост и от какого значения.',
  },
  'target/direction': {
    kind: 'Цель можно понять двояко',
    message: (finding) =>
      `план ${quote(finding.target)} можно понять и как потолок, и как уровень, которого надо достичь; при факте ${said(finding)} итог от этого зависит`,
    advice: 'Напишите «не более» или «не менее».',
  },
  'target/zero': {
    kind: 'В цели потеряно число',
    message: (finding) => `в цели ${said(finding)} вместо числа стоит ноль`,
    advice: 'Впишите число: минимум не может быть нулём.',
  },
  'goal/no-indicator': {
    kind: 'Цель без показателя',
    message: (finding) =>
      `цель ${said(finding)} не измеряется ни одним показателем: ${join(finding.places.map(({ subject }) => quote(subject)))}`,
    advice: 'Добавьте показатель или свяжите цель с тем, который её измеряет.',
  },
};

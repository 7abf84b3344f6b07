// The words on top of Code.js, for whoever opens it in the script editor, in Russian and in English.

/** What the long text is and how anyone can check it. */
const PACKED = {
  ru: [
    'Сначала идёт меню, как оно написано. Длинный текст в packedProgram_ – это сама программа: она сжата (deflate) и',
    'записана буквами (base64), потому что проект сценария должен быть небольшим. При первом действии startProgram_',
    'распаковывает её и запускает. Из сети ничего не загружается.',
    '',
    'Проверить может каждый: «npm ci && npm run build» в исходном коде делает этот же файл байт в байт. Где по правилам',
    'нужно прочесть всё, что устанавливается, подойдёт «npm run build -- --plain»: та же самая программа без сжатия.',
  ],
  en: [
    'The menu comes first, as it is written. The long text in packedProgram_ is the program itself, deflated and in',
    'base64, because a script project should stay small. On the first action startProgram_ unpacks it and runs it.',
    'Nothing is fetched.',
    '',
    'Anyone can check it: `npm ci && npm run build` in the sources makes this very file, byte for byte. Where the rules ask',
    'to read all that is installed, `npm run build -- --plain` writes the very same program unpacked.',
  ],
};

const PLAIN = {
  ru: [
    'Сначала идёт меню, как оно написано, затем в startProgram_ сама программа: это та же программа, что и в обычной',
    'сборке («npm run build»), но без сжатия. Имена в ней укорочены сборщиком, понятный текст – в исходном коде.',
    'Из сети ничего не загружается. «npm ci && npm run build -- --plain» делает этот же файл байт в байт.',
  ],
  en: [
    'The menu comes first, as it is written, then the program itself in startProgram_: the very same one as in the usual',
    'build (`npm run build`), but not packed. The bundler has shortened its names; read it in the sources.',
    'Nothing is fetched. `npm ci && npm run build -- --plain` makes this very file, byte for byte.',
  ],
};

/** Gives the comments on top of Code.js; `mode` is `packed` or `plain`. */
export function buildHeader(mode) {
  const { ru, en } = mode === 'plain' ? PLAIN : PACKED;
  const lines = [
    '«Сводка»: надстройка для Google Таблиц. Проверяет строки школ, считает показатели и сравнивает их с планом.',
    ...ru,
    '',
    'Svodka: an add-on for Google Sheets that checks what schools report and compares the indicators with their targets.',
    ...en,
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
  // Apart and first, so that whatever reads the annotation need not search for it.
  return `/** @OnlyCurrentDoc */\n\n/*\n${comment}\n */`;
}

// The packed add-on at work: the menu opens without the program, the program is of the realm that runs it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVmRealm } from '../../src/local/node/vm-realm.ts';
import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import { openAddon, ROOT } from '../end-to-end/built-addon.ts';

const MILLISECONDS = 1000;
const code = readFileSync(join(ROOT, 'dist/Code.js'), 'utf8');
const PACKED = /(function packedProgram_\(\) \{\nreturn `)[^`]+/;

/** Code.js as it would be if its long text were lost. */
const withoutProgram = code.replace(PACKED, '$1');

function evaluate(expression: string, script = code): unknown {
  const realm = createVmRealm();
  realm.evaluate(script, MILLISECONDS);
  return realm.evaluate(expression, MILLISECONDS);
}

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)('opens where the program is lost (%s)', (authMode) => {
    const host = openAddon(createWorkbook({ name: 'пустая' }), { code: withoutProgram });
    host.open(authMode);

    expect(host.ui.menus.map(({ caption }) => caption)).toEqual(['Сводка']);
  });

  test('opens on installing where the program is lost', () => {
    const host = openAddon(createWorkbook({ name: 'пустая' }), { code: withoutProgram });
    host.install();

    expect(host.ui.menus).toHaveLength(1);
  });
});

describe('an action', () => {
  test('says what to do where the program is lost', () => {
    const host = openAddon(createWorkbook({ name: 'пустая' }), { code: withoutProgram });

    expect(() => host.call('commandProgrammes')).toThrow(
      /^«Сводка» не смогла распаковать свою программу: установите файл, .+ \(the packed text is blank\)$/,
    );
  });

  test('says what to do where no text may become a program', () => {
    const blocked = `${code}\nFunction = function () { throw new EvalError('not allowed here'); };`;
    const host = openAddon(createWorkbook({ name: 'пустая' }), { code: blocked });

    expect(() => host.call('commandProgrammes')).toThrow(/--plain.+ \(not allowed here\)$/);
  });
});

describe('the program', () => {
  test('is started once in an execution', () => {
    expect(evaluate('program_() === program_()')).toBe(true);
  });

  test('leaves no global of its own', () => {
    expect(evaluate('commandProgrammes(); typeof addon')).toBe('undefined');
  });

  test('makes values of the realm that runs it', () => {
    expect(evaluate('commandProgrammes() instanceof Array')).toBe(true);
    expect(evaluate('commandProgrammes()')).not.toBeInstanceOf(Array);
  });

  test('throws errors of the realm with their own message, at a place in Svodka.js', () => {
    const thrown = `(() => { try { program_().onOpen(); } catch (error) {
      return [error instanceof ReferenceError, error.message, /at .*Svodka\\.js:\\d+:\\d+/.test(error.stack)].join();
    } })()`;

    expect(evaluate(thrown)).toBe('true,Session is not defined,true');
  });
});

// The calls that an action takes.

import { listStages } from '../../../sidebar/model/list-stages.ts';
import type { PanelAction } from '../../../sidebar/model/panel-action.ts';
import type { CallServer } from '../../../sidebar/server.ts';
import { correction } from '../panel-sample.ts';

function record(action: PanelAction): readonly unknown[] {
  const calls: unknown[] = [];
  const server = ((...given: unknown[]) => {
    calls.push(given);
    return Promise.resolve(null);
  }) as unknown as CallServer; // as: only the names and what is given are looked at
  for (const { call, effect } of listStages(action, server)) {
    void call();
    calls.push(effect);
  }
  return calls;
}

test.each<[PanelAction, readonly unknown[]]>([
  [{ kind: 'read' }, [['panelRead'], 'nothing']],
  [{ kind: 'build' }, [['panelRead'], 'nothing', ['panelBuild'], 'sheets']],
  [{ kind: 'check' }, [['panelCheck'], 'sheets']],
  [{ kind: 'highlight' }, [['panelHighlight', true], 'sheets']],
  [{ kind: 'unhighlight' }, [['panelHighlight', false], 'sheets']],
  [{ kind: 'explain', key: 'k', text: 't' }, [['panelExplain', 'k', 't'], 'sheets']],
  [{ kind: 'correct', correction }, [['panelCorrect', correction], 'cell']],
  [{ kind: 'undo', id: '3' }, [['panelUndo', '3'], 'cell']],
  [
    { kind: 'decide', school: 'А', decision: null, comment: '' },
    [['panelDecide', 'А', null, ''], 'sheets'],
  ],
  [{ kind: 'letter', school: 'А' }, [['panelLetter', 'А'], 'nothing']],
  [{ kind: 'indicator', code: '1.3' }, [['panelIndicator', '1.3'], 'nothing']],
  [{ kind: 'close-period' }, [['panelClosePeriod'], 'sheets']],
  [{ kind: 'reopen-period' }, [['panelReopenPeriod'], 'sheets']],
  [{ kind: 'hints', on: false }, [['panelHints', false], 'sheets']],
])('%j', (action, calls) => {
  expect(record(action)).toEqual(calls);
});

// The figures on «Сводка» that a build would change: what stands there and what the table comes to now.

import type { PanelOutdated } from '../../src/addon/panel/panel.ts';
import { usePanel } from '../panel-context.ts';

export function OutdatedList({ outdated }: { readonly outdated: readonly PanelOutdated[] }) {
  const { common } = usePanel().words;
  const tell = (shown: string) => (shown === '' ? common.blank : shown);
  return (
    <ul>
      {outdated.map(({ code, title, before, after }) => (
        <li key={code}>
          <p>
            <strong>{code}</strong> {title}
          </p>
          <p>{common.change(tell(before), tell(after))}</p>
        </li>
      ))}
    </ul>
  );
}

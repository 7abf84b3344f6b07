// Findings of one kind: how many, the first examples, and all of them when opened.

import { Disclosure } from '../components/disclosure.tsx';
import { MoreList } from '../components/more-list.tsx';
import { usePanel } from '../panel-context.ts';
import { FindingItem } from './finding-item.tsx';
import { type FindingGroup, listExamples } from './group-findings.ts';
import { keyOfFinding } from './key-of-finding.ts';
import { SeverityChip } from './severity-chip.tsx';

const STEP = 20;

export function FindingGroupView({ group }: { readonly group: FindingGroup }) {
  const { show } = usePanel();
  const { code, kind, severity, findings } = group;
  const title = (
    <>
      <SeverityChip severity={severity} /> {kind}: <b>{show(findings.length)}</b>
    </>
  );
  const examples = listExamples(findings).map((text) => (
    <span key={text} class="example">
      {text}
    </span>
  ));
  return (
    <Disclosure
      openKey={`group ${code}`}
      className={`group ${severity}`}
      title={title}
      closed={examples}
    >
      <MoreList
        listKey={`group ${code}`}
        items={findings}
        step={STEP}
        label={kind}
        render={(finding) => <FindingItem key={keyOfFinding(finding)} finding={finding} />}
      />
    </Disclosure>
  );
}

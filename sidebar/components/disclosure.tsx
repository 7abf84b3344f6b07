// A heading that opens what is under it; whether it is open is a part of the reader's place.

import type { ComponentChildren } from 'preact';
import { usePanel } from '../panel-context.ts';

export interface DisclosureProps {
  readonly openKey: string;
  readonly className?: string;
  readonly title: ComponentChildren;
  /** Shown only while it is closed. */
  readonly closed?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Disclosure({ openKey, className = '', title, closed, children }: DisclosureProps) {
  const { place, controller } = usePanel();
  const open = place.opened[openKey] === true;
  const toggle = () => controller.move({ opened: { ...place.opened, [openKey]: !open } });
  return (
    <div class={`disclosure ${className}`} data-landing={openKey}>
      <button type="button" class="opener" data-key={openKey} aria-expanded={open} onClick={toggle}>
        <span class="mark" aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        <span class="title">
          {title}
          {open ? null : closed}
        </span>
      </button>
      {open ? <div class="inside">{children}</div> : null}
    </div>
  );
}

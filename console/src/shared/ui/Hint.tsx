import type { TooltipPlacement } from 'antd/es/tooltip';
import { cloneElement, lazy, Suspense, useRef, useState, type PointerEvent, type ReactElement } from 'react';
import { Anchor } from './Float';

const Tooltip = lazy(() => import('antd/es/tooltip'));
interface Hinted { onPointerEnter?: (event: PointerEvent<HTMLElement>) => void; onPointerLeave?: () => void }

/** The name of a button without words, for those who see; mounted when a mouse comes to it. The button names itself to screen readers. */
export function Hint({ title, placement, children }: { title: string; placement?: TooltipPlacement; children: ReactElement<Hinted> }) {
  const at = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<boolean>();
  const come = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType !== 'mouse') return;
    at.current = event.currentTarget;
    setOpen(true);
  };
  return (
    <>
      {cloneElement(children, { onPointerEnter: come, onPointerLeave: () => setOpen((was) => was && false) })}
      {open !== undefined && <Suspense><Tooltip title={title} placement={placement} open={open && title !== ''}><Anchor of={at} /></Tooltip></Suspense>}
    </>
  );
}

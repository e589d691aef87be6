import type { DropdownProps } from 'antd/es/dropdown';
import type { PopoverProps } from 'antd/es/popover';
import { lazy, Suspense, useImperativeHandle, useRef, useState, type Ref, type RefObject } from 'react';

const Dropdown = lazy(() => import('antd/es/dropdown'));
const Popover = lazy(() => import('antd/es/popover'));

/** Holds the place of an element that stands already, so that what floats beside it can be mounted later than it. */
export function Anchor({ ref, of }: { ref?: Ref<HTMLElement | null>; of: RefObject<HTMLElement | null> }) {
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => of.current);
  return null;
}

/**
 * What floats beside a button (`at`), mounted when it is asked for the first time (`asked`): dozens of such buttons are on the screen, few are used, and a menu costs
 * ten times its button.
 */
export function useFloat() {
  const at = useRef<HTMLButtonElement>(null);
  const [open, turn] = useState<boolean>();
  return { at, asked: open !== undefined, open: Boolean(open), turn, toggle: () => turn(!open) };
}
export type Float = ReturnType<typeof useFloat>;

export const FloatingMenu = ({ float, ...rest }: { float: Float } & Pick<DropdownProps, 'menu' | 'placement'>) => (
  <Suspense><Dropdown trigger={['click']} open={float.open} onOpenChange={float.turn} {...rest}><Anchor of={float.at} /></Dropdown></Suspense>
);

export const FloatingCard = ({ float, ...rest }: { float: Float } & Pick<PopoverProps, 'content' | 'title' | 'placement' | 'destroyOnHidden'>) => (
  <Suspense><Popover trigger="click" open={float.open} onOpenChange={float.turn} {...rest}><Anchor of={float.at} /></Popover></Suspense>
);

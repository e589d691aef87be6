import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useMe } from '@/shared/data/session';
import { Patcher } from './patcher';
import { LiveStream, type LiveState } from './stream';
import { noteTyping } from './typing';

interface Live { state: LiveState; watch: (conversation: string | undefined) => void }
const LiveContext = createContext<Live>({ state: 'connecting', watch: () => {} });

export const useLive = () => useContext(LiveContext);

/** Keeps the one event stream of this tab open while somebody is signed in. */
export function LiveProvider({ children, onSignedOut }: { children: ReactNode; onSignedOut: () => void }) {
  const client = useQueryClient();
  const me = useMe().id;
  const open = useRef<string>(undefined);
  const signedOut = useRef(onSignedOut);
  const [state, setState] = useState<LiveState>('connecting');
  const [watch] = useState(() => (conversation: string | undefined) => { open.current = conversation; });
  signedOut.current = onSignedOut;

  useEffect(() => {
    const patcher = new Patcher(client, me, () => open.current);
    const stream = new LiveStream({
      event: (event) => (event.type === 'typing' ? noteTyping(event) : patcher.take(event)),
      state: (next) => (next === 'signedOut' ? signedOut.current() : setState(next)),
      resumed: () => patcher.resumed(),
      began: () => patcher.began(),
    });
    stream.start();
    return () => stream.stop();
  }, [client, me]);

  return <LiveContext value={{ state, watch }}>{children}</LiveContext>;
}

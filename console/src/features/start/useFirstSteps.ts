import { useQuery } from '@tanstack/react-query';
import { get } from '@/shared/api/http';
import type { Channel, Conversation, Engine, Page, Staff, WebChannel } from '@/shared/api/types';
import { useItems } from '@/shared/data/resource';
import { useMe } from '@/shared/data/session';
import type { PlainKey } from '@/shared/text/catalogue';

export interface Step { name: PlainKey; hint: PlainKey; done: boolean; to: string; action: PlainKey; /** Opens beside the console, in a window of its own. */ outside?: boolean }

const answered = (talk: Conversation) => talk.lastMessage?.direction === 'out';

/** What lies between an empty house and the first answered message, and how much of it is done; nothing is stored, everything is looked at. */
export function useFirstSteps(): { steps: Step[]; ready: boolean } {
  const me = useMe();
  const channels = useItems<Channel>('/channels');
  const engines = useItems<Engine>('/engines');
  const staff = useItems<Staff>('/staff');
  const talks = useQuery({ queryKey: ['first-conversations'], queryFn: ({ signal }) => get<Page<Conversation>>('/conversations?view=any&limit=100', { signal }).then((page) => page.items), refetchInterval: ({ state }) => !state.data?.some(answered) && 10_000 });
  const web = channels.data?.find((channel): channel is WebChannel => channel.kind === 'web');
  const any = channels.data?.[0];
  const conversations = talks.data ?? [];
  const first = conversations[0];
  return {
    ready: Boolean(channels.data && engines.data && staff.data && talks.data),
    steps: [
      { name: 'start.languages', hint: 'start.languages.hint', done: me.languages.length > 0, to: '/profile', action: 'start.languages.do' },
      { name: 'start.channel', hint: 'start.channel.hint', done: Boolean(any), to: '/settings/channels', action: 'start.channel.do' },
      { name: 'start.look', hint: 'start.look.hint', done: Boolean(web && web.settings.origins?.length), to: web ? `/settings/channels/${web.id}` : '/settings/channels', action: 'start.look.do' },
      { name: 'start.engine', hint: 'start.engine.hint', done: Boolean(engines.data?.some((engine) => engine.enabled)), to: '/settings/engines', action: 'start.engine.do' },
      { name: 'start.team', hint: 'start.team.hint', done: (staff.data?.length ?? 0) > 1, to: '/settings/staff', action: 'start.team.do' },
      { name: 'start.write', hint: 'start.write.hint', done: conversations.length > 0, to: web ? `/widget/demo?channel=${encodeURIComponent(web.settings.key)}` : '/settings/channels', action: web ? 'start.write.do' : 'start.channel.do', outside: Boolean(web) },
      { name: 'start.answer', hint: 'start.answer.hint', done: conversations.some(answered), to: first ? `/c/${first.id}` : '/inbox/all', action: 'start.answer.do' },
    ],
  };
}

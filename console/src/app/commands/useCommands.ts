import { useQuery } from '@tanstack/react-query';
import { Earth, Inbox, ListChecks, MessageSquare, Moon, Settings, Sun, UserRound, type LucideIcon } from 'lucide-react';
import { useNavigate } from 'react-router';
import { get, query } from '@/shared/api/http';
import type { Conversation, Page } from '@/shared/api/types';
import { VIEWS } from '@/shared/data/views';
import { PLACES } from '@/features/culture/places';
import { VIEW_NAMES } from '@/features/inbox/ViewPicker';
import { visibleSections } from '@/features/settings/sections';
import { useMe } from '@/shared/data/session';
import { useText } from '@/shared/text/TextProvider';
import { setPreference } from '@/shared/theme/preferences';
import { useDark } from '@/shared/theme/useDark';
import { useDeferredValue } from 'react';

export interface Command { key: string; name: string; hint?: string; icon: LucideIcon; run: () => void }

export function useCommands(wish: string): Command[] {
  const t = useText();
  const me = useMe();
  const dark = useDark();
  const navigate = useNavigate();
  const search = useDeferredValue(wish.trim());
  const found = useQuery({
    queryKey: ['command-search', search], enabled: search.length >= 2, staleTime: 10_000,
    queryFn: ({ signal }) => get<Page<Conversation>>(`/conversations${query({ view: 'any', q: search, limit: 6 })}`, { signal }),
  });
  const go = (path: string) => () => void navigate(path);
  const fixed: Command[] = [
    ...VIEWS.map((view) => ({ key: view, name: t('commands.view', { view: t(VIEW_NAMES[view]) }), icon: Inbox, run: go(`/inbox/${view}`) })),
    ...visibleSections(me.role).map((section) => ({ key: section.path, name: t('commands.settings', { section: t(section.name) }), icon: Settings, run: go(`/settings/${section.path}`) })),
    ...PLACES.map(({ path, name }) => ({ key: path, name: t('commands.culture', { place: t(name) }), icon: Earth, run: go(`/culture/${path}`) })),
    ...(me.role === 'administrator' ? [{ key: 'start', name: t('start.title'), icon: ListChecks, run: go('/start') }] : []),
    { key: 'profile', name: t('rail.profile'), icon: UserRound, run: go('/profile') },
    { key: 'theme', name: dark ? t('commands.light') : t('commands.dark'), icon: dark ? Sun : Moon, run: () => setPreference('theme', dark ? 'light' : 'dark') },
  ];
  const folded = fold(search);
  const matching = fixed.filter((command) => fold(command.name).includes(folded));
  const conversations = (search.length >= 2 ? found.data?.items : undefined)?.map((conversation) => ({
    key: conversation.id, name: conversation.customer.name || t('customer.unnamed'), hint: `#${conversation.number}`, icon: MessageSquare,
    run: go(`/c/${conversation.id}`),
  }));
  return [...(conversations ?? []), ...matching];
}

/** Without case and accents, so that "parametres" finds "Paramètres". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

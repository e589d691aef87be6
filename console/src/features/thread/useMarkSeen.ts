import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { post } from '@/shared/api/http';
import type { Conversation, Message } from '@/shared/api/types';
import { conversationKey, placeConversation } from '@/shared/data/conversations';
import { useMe } from '@/shared/data/session';
import { clearNotices } from '@/shared/push/push';

/** Tells the server how far this person has read, but only while the window is really in front of them. */
export function useMarkSeen(conversation: string, last: Message | undefined) {
  const client = useQueryClient();
  const me = useMe().id;
  const id = last?.id;
  useEffect(() => {
    if (!id) return;
    const mark = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', mark);
      void clearNotices(conversation).catch(() => undefined);
      post(`/conversations/${conversation}/seen`, { message: id }).then(() => {
        const known = client.getQueryData<Conversation>(conversationKey(conversation));
        if (known?.unread) placeConversation(client, { ...known, unread: false }, me);
      }).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', mark);
    mark();
    return () => document.removeEventListener('visibilitychange', mark);
  }, [client, conversation, id, me]);
}

import type { QueryClient } from '@tanstack/react-query';
import { get } from '@/shared/api/http';
import type { Conversation, LiveEvent } from '@/shared/api/types';
import { LIST, placeConversation } from '@/shared/data/conversations';
import { refreshMessages } from '@/shared/data/messages';

const GATHER = 120;
const CROWD = 12;

/**
 * Turns events into small changes of what is cached. Events of one conversation are gathered for a moment and cost one look-up;
 * when a crowd of conversations changes at once the lists are asked for again, once, instead of each conversation.
 */
export class Patcher {
  private readonly changed = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private countsTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: QueryClient, private readonly me: string, private readonly open: () => string | undefined) {}

  take(event: LiveEvent) {
    if (event.type === 'conversation.seen') {
      void this.client.invalidateQueries({ queryKey: ['seen', event.conversation] });
    } else if (event.conversation && /^(conversation|message)\./.test(event.type)) {
      this.changed.add(event.conversation);
      this.timer ??= setTimeout(() => void this.flush(), GATHER);
    }
    if (event.type.startsWith('customer.') && event.customer) void this.client.invalidateQueries({ queryKey: ['customer', event.customer] });
    if (/^(conversation\.|message\.(received|replied|noted))/.test(event.type)) this.recount();
  }

  /** After a gap longer than the server's memory nothing cached can be trusted. */
  resumed() {
    void this.client.invalidateQueries({ queryKey: [LIST] });
    void this.client.invalidateQueries({ queryKey: ['counts'] });
    const open = this.open();
    if (open) void refreshMessages(this.client, open);
  }

  private async flush() {
    const ids = [...this.changed];
    this.changed.clear();
    const open = this.open();
    if (ids.length > CROWD) void this.client.invalidateQueries({ queryKey: [LIST] });
    const wanted = ids.length > CROWD ? ids.filter((id) => id === open) : ids;
    await Promise.allSettled(wanted.map((id) => this.refresh(id)));
    this.timer = undefined;
    if (this.changed.size) this.timer = setTimeout(() => void this.flush(), ids.length > CROWD ? 1_500 : GATHER);
  }

  private async refresh(id: string) {
    const conversation = get<Conversation>(`/conversations/${id}`).then((fresh) => placeConversation(this.client, fresh, this.me));
    void this.client.invalidateQueries({ queryKey: ['timeline', id] });
    await Promise.all([conversation, refreshMessages(this.client, id)]);
  }

  private recount() {
    this.countsTimer ??= setTimeout(() => {
      this.countsTimer = undefined;
      void this.client.invalidateQueries({ queryKey: ['counts'] });
    }, 1_500);
  }
}

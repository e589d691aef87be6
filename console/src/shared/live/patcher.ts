import type { QueryClient } from '@tanstack/react-query';
import { get } from '@/shared/api/http';
import type { Conversation, LiveEvent } from '@/shared/api/types';
import { placeConversation, renewLists, restartLists } from '@/shared/data/conversations';
import { refreshMessages } from '@/shared/data/messages';

const GATHER = 120;
const CROWD = 12;
/** Milliseconds after which the first lists have come, and nobody yet looks for what is new in them. */
const SETTLED = 1_000;

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

  /** The first screen's lists are asked for before there is a stream; what happened in between is looked up when they stand. */
  began() {
    setTimeout(() => {
      restartLists(this.client);
      void this.client.invalidateQueries({ queryKey: ['counts'] });
    }, SETTLED);
  }

  /** After a gap longer than the server's memory nothing cached can be trusted. */
  resumed() {
    restartLists(this.client);
    void this.client.invalidateQueries({ queryKey: ['counts'] });
    const open = this.open();
    if (open) void refreshMessages(this.client, open);
  }

  private async flush() {
    const ids = [...this.changed];
    this.changed.clear();
    const open = this.open();
    let wanted = ids;
    if (ids.length > CROWD) {
      const shown = await renewLists(this.client, ids, this.me).catch(() => []);
      const first = shown.filter((id) => id !== open).slice(0, CROWD);
      // What stands further down in a long list waits for the next rounds.
      shown.filter((id) => id !== open && !first.includes(id)).forEach((id) => this.changed.add(id));
      wanted = open && ids.includes(open) ? [open, ...first] : first;
    }
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

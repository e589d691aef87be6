/** What each kind of channel is called. */
export const CHANNEL_KIND = { web: 'channel.kind.web', email: 'channel.kind.email', api: 'channel.kind.api' } as const;

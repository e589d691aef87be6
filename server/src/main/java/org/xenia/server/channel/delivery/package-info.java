/// The outbox: how what staff wrote reaches customers, whatever the channel. One durable row per message,
/// in order within a conversation, tried until the channel's provider has taken it or nobody hopes any
/// more.
///
/// A channel takes part by one class that implements [ChannelDelivery]; docs/channels.md tells how.
/// Requirements: R31, R49, R71.
@NamedInterface("delivery")
@NullMarked
package org.xenia.server.channel.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

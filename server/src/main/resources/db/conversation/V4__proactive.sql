-- Replies that nobody waits for may wait themselves, until it is a good hour at the customer's.
alter table conversation.message
    drop constraint message_delivery_state_check,
    add constraint message_delivery_state_check
        check (delivery_state in ('waiting', 'pending', 'sent', 'delivered', 'read', 'failed')),
    add column delivery_until timestamptz;

-- What a person wishes or was seen to prefer beyond language and form of address. It beats what is known of their market.
create table customer.culture (
    workspace_id uuid not null default kernel.current_workspace(),
    customer_id uuid not null,
    locale text,
    locale_by text check (locale_by in ('stated', 'observed', 'corrected')),
    -- By axis, 0 to 100.
    axes jsonb not null default '{}',
    -- Festivals, by the id of the fact, to which the person wishes to be greeted.
    greet_for text[] not null default '{}',
    primary key (workspace_id, customer_id),
    foreign key (workspace_id, customer_id) references customer.customer
);
call kernel.protect('customer.culture');

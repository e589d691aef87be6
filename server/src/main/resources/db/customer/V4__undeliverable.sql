-- Since when mail to an address comes back for good, and what the last report said. It ends when a mail comes from there,
-- or when staff know better.
alter table customer.identity
    add column undeliverable_since timestamptz,
    add column undeliverable_reason text;

-- The page of another site from which a visitor came last, without its query.
alter table channel.visitor add column referrer text;

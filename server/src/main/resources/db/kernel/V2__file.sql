-- A small picture beside each file that is one, and what the virus scanner said: unchecked when there is none.
alter table kernel.file
    add column preview uuid,
    add column scan text not null default 'unchecked' check (scan in ('unchecked', 'clean', 'too_long'));

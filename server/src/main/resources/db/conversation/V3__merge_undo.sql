-- Taking a merge back also puts the other conversation back to sleep, if nothing happened in it since.
alter table conversation.merge add column into_state text, add column into_snoozed_until timestamptz;

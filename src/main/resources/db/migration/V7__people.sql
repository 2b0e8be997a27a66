-- An account that may not sign in any more keeps its name: the audit log tells of it.
alter table account add column disabled_at timestamp(6) with time zone;

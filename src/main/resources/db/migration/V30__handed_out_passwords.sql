-- A password that somebody else made or knows is to be changed before anything else.
alter table account add column password_handed_out boolean default false not null;

-- A decision about a name that is being taken back; it goes when the last bulletin is printed without it.
alter table name_rule add column lifted boolean default false not null;

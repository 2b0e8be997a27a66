-- What was done at the desk, by whom. Rows are only ever added; each carries a hash over itself and the one before.
create table audit_entry (
	number bigint primary key,
	at timestamp(6) with time zone not null,
	who varchar(100) not null,
	kind varchar(40) not null,
	object varchar(500) not null,
	address varchar(60) not null,
	hash varchar(64) not null
);
create index audit_entry_by_who on audit_entry (who, number desc);
create index audit_entry_by_kind on audit_entry (kind, number desc);
create index audit_entry_by_day on audit_entry (at);

-- The end of the chain: whoever adds an entry locks this row, so that entries come one after the other.
create table audit_head (
	id integer primary key,
	entries bigint not null,
	hash varchar(64) not null
);
insert into audit_head (id, entries, hash) values (1, 0, '');

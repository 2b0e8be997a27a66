-- What editors decided about printed names: another name for one, one name for two, two names that were glued.
create sequence name_rule_seq;
create table name_rule (
	id bigint primary key,
	kind varchar(10) not null,
	printed varchar(100) not null,
	chosen ${text} not null,
	made_by varchar(100) not null,
	made_at timestamp(6) with time zone not null,
	constraint name_rule_unique unique (kind, printed)
);

-- Where the address of a section or reporter leads that has another name now.
create table retired_name (
	address varchar(230) primary key,
	successor varchar(230) not null
);

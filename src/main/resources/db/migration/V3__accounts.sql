-- Who may sit at the editor's desk.
create sequence account_seq increment by 1;
create table account (
	id bigint primary key,
	name varchar(100) not null constraint account_name_unique unique,
	password_hash varchar(200) not null,
	role varchar(20) not null,
	created_at timestamp(6) with time zone not null,
	password_changed_at timestamp(6) with time zone not null,
	row_version integer not null
);

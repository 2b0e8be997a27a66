create sequence import_run_seq;
create table import_run (
	id bigint primary key,
	requested_by varchar(100) not null,
	state varchar(20) not null,
	started_at timestamp(6) with time zone not null,
	finished_at timestamp(6) with time zone,
	files integer not null,
	files_done integer not null,
	articles_new integer not null,
	articles_changed integer not null,
	articles_moved integer not null,
	articles_unchanged integer not null,
	articles_removed integer not null,
	notices integer not null,
	refused integer not null,
	problem varchar(20),
	problem_detail varchar(1000)
);
create index import_run_newest on import_run (started_at desc, id desc);

create sequence file_report_seq increment by 50;
create table file_report (
	id bigint primary key,
	run_id bigint not null constraint report_of_run references import_run,
	position integer not null,
	file_name varchar(520) not null,
	outcome varchar(20) not null,
	refusal varchar(20),
	detail varchar(600),
	encoding varchar(40),
	articles_new integer not null,
	articles_changed integer not null,
	articles_moved integer not null,
	articles_unchanged integer not null,
	articles_removed integer not null,
	millis bigint not null,
	articles ${text} not null,
	notices ${text} not null,
	constraint report_position_unique unique (run_id, position)
);

-- Whoever holds a lock on this row imports; the database lets go of it when its holder dies.
create table import_lock (
	id integer primary key
);
insert into import_lock (id) values (1);

-- Whoever changes names at the desk locks this row, so that changes come one after the other.
create table name_lock (
	id integer primary key
);
insert into name_lock (id) values (1);

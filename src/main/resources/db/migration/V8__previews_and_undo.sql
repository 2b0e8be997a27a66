-- A run can be an import, the preview of one, the undoing of an earlier run or the redoing of one.
alter table import_run add column kind varchar(20) default 'IMPORT' not null;
-- The run it is about: the preview that is written, or the run that is undone or redone.
alter table import_run add column about_run bigint constraint run_about_run references import_run;
-- What files and store were like when the preview began.
alter table import_run add column stamp varchar(64);
-- its reason no longer fits 20 characters
alter table import_run alter column problem set data type varchar(40);
alter table import_run add column cancel_requested boolean default false not null;

-- What a run made of a bulletin: enough to undo it, whatever parser reads the bulletins by then.
create sequence bulletin_change_seq increment by 50;
create table bulletin_change (
	id bigint primary key,
	run_id bigint not null constraint change_of_run references import_run,
	position integer not null,
	bulletin_key varchar(500) not null,
	was ${text},
	became ${text},
	became_hash varchar(64),
	undone_by bigint constraint change_undone_by references import_run,
	constraint change_position_unique unique (run_id, position)
);
create index file_report_by_name on file_report (run_id, file_name);

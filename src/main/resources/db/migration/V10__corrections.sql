-- What an editor did to an article; kept for good, also when it was taken back.
create sequence correction_seq;
create table correction (
	id bigint primary key,
	bulletin_id bigint not null constraint correction_of_bulletin references bulletin,
	article_id varchar(12) not null,
	operation ${text} not null,
	anchor ${text} not null,
	reason varchar(500),
	announced boolean not null,
	made_by varchar(100) not null,
	made_at timestamp(6) with time zone not null,
	state varchar(20) not null,
	line integer not null,
	text_now ${text},
	taken_back_by varchar(100),
	taken_back_at timestamp(6) with time zone,
	row_version integer not null
);
create index correction_in_order on correction (bulletin_id, id);
create index correction_of_article on correction (article_id, id);
create index correction_by_state on correction (state, id);

-- What readers are told of corrections.
alter table article add column errata ${text};
alter table article add column corrected_at timestamp(6) with time zone;

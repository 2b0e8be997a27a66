-- One schema for H2 and PostgreSQL; ${binary} and ${text} are the names they do not share (blob and bytea, clob and text).

create sequence bulletin_seq increment by 50;
create table bulletin (
	id bigint primary key,
	bulletin_key varchar(500) not null constraint bulletin_key_unique unique,
	file_name varchar(520) not null,
	paper varchar(200),
	issue_date date,
	home varchar(100),
	sha256 varchar(64) not null,
	encoding varchar(40) not null,
	parser_version varchar(40) not null,
	row_version integer not null
);
create index bulletin_by_sha256 on bulletin (sha256);
create index bulletin_by_date on bulletin (issue_date, bulletin_key);

-- Every version of a bulletin's bytes that was ever received, and what the parser made of it.
create sequence bulletin_source_seq increment by 50;
create table bulletin_source (
	id bigint primary key,
	bulletin_id bigint not null constraint source_of_bulletin references bulletin,
	sha256 varchar(64) not null,
	bytes ${binary} not null,
	received_at timestamp(6) with time zone not null,
	parser_version varchar(40) not null,
	parse_result ${text} not null,
	constraint source_version_unique unique (bulletin_id, sha256)
);

create sequence section_seq increment by 50;
create table section (
	id bigint primary key,
	name varchar(200) not null constraint section_name_unique unique,
	slug varchar(210) not null constraint section_slug_unique unique
);

create sequence reporter_seq increment by 50;
create table reporter (
	id bigint primary key,
	name varchar(100) not null constraint reporter_name_unique unique,
	slug varchar(110) not null constraint reporter_slug_unique unique
);

create sequence article_seq increment by 50;
create table article (
	id bigint primary key,
	public_id varchar(12) not null constraint article_public_id_unique unique,
	bulletin_id bigint not null constraint article_in_bulletin references bulletin,
	section_id bigint constraint article_in_section references section,
	ordinal integer not null,
	tag varchar(200),
	kicker varchar(1000),
	headline varchar(1000) not null,
	headline_derived boolean not null,
	deck varchar(1000),
	date_printed varchar(10),
	published_on date,
	date_evidence varchar(20),
	place varchar(100),
	summary varchar(2000) not null,
	characters integer not null,
	confidence varchar(10) not null,
	first_line integer not null,
	last_line integer not null,
	blocks ${text} not null,
	searchable ${text} not null,
	listed_on date not null,
	printed_order varchar(520) not null,
	row_version integer not null
);
create index article_newest on article (listed_on desc, printed_order);
create index article_newest_in_section on article (section_id, listed_on desc, printed_order);
create index article_in_order on article (bulletin_id, ordinal);
create index article_by_place on article (place, listed_on desc);

create table credit (
	article_id bigint not null constraint credit_of_article references article,
	position integer not null,
	reporter_id bigint not null constraint credit_to_reporter references reporter,
	role varchar(100),
	primary key (article_id, position)
);
create index credit_by_reporter on credit (reporter_id, article_id);

-- An address that no longer leads to an article of its own: moved to another, or withdrawn (null).
create table retired_address (
	public_id varchar(12) primary key,
	successor varchar(12)
);

-- An editor's word that an article is read rightly, as long as its source lines stay what they are.
create table acceptance (
	article_id varchar(12) primary key,
	source_hash varchar(64) not null,
	accepted_by varchar(100) not null,
	accepted_at timestamp(6) with time zone not null
);
alter table article add column accepted boolean default false not null;
create index article_to_review on article (accepted, confidence, listed_on desc, printed_order);

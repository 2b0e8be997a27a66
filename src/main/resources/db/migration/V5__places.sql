-- Places that articles are about; the code of a place begins with the codes of the places around it.
create sequence place_seq increment by 50;
create table place (
	id bigint primary key,
	code varchar(6) not null constraint place_code_unique unique,
	name varchar(60) not null,
	slug varchar(120) not null constraint place_slug_unique unique,
	short_name varchar(60) constraint place_short_name_unique unique
);

-- An article stands under its places and under those around them.
create table article_place (
	article_id bigint not null constraint place_of_article references article,
	place_id bigint not null constraint article_at_place references place,
	primary key (article_id, place_id)
);
create index article_place_by_place on article_place (place_id, article_id);
drop index article_by_place;

-- What the places of a bulletin's articles were found by; another one finds them anew.
alter table bulletin add column places_by varchar(40);

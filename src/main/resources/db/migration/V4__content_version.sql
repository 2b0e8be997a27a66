-- Raised by every transaction that changes what readers see, so that all processes know which of their kept pages are old.
create table content_version (
	version bigint not null
);
insert into content_version (version) values (0);

-- A bulletin that is taken out of the paper leaves its corrections behind, under its key, for when it comes back.
alter table correction alter column bulletin_id drop not null;
alter table correction add column withdrawn_key varchar(500);
create index correction_of_withdrawn on correction (withdrawn_key);

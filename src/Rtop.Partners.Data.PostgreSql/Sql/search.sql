-- What is searched has its words beside it. Runs after the migrations; every statement may run again. Never of confidential files.
create or replace function sec.bare(value text) returns text language sql immutable parallel safe
  as $$ select translate(lower(value), 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy') $$;

-- A text may be in any of the languages, and in two of them: it is read in each.
create or replace function sec.words(value text) returns tsvector language sql immutable parallel safe
  as $$ select to_tsvector('pg_catalog.english', sec.bare(value)) || to_tsvector('pg_catalog.french', value) || to_tsvector('pg_catalog.arabic', value) $$;

-- What is typed, in each language; and beginnings of words, unless quotation marks or a minus ask for something exact.
create or replace function sec.sought(value text) returns tsquery language sql stable parallel safe
  as $$ select case when begun is null then whole else whole || begun end from
    (select websearch_to_tsquery('pg_catalog.english', sec.bare(value)) || websearch_to_tsquery('pg_catalog.french', value) || websearch_to_tsquery('pg_catalog.arabic', value) as whole,
       (select string_agg(quote_literal(word) || ':*', ' & ') from regexp_split_to_table(sec.bare(value), '[^[:alnum:]]+') word where length(word) >= 3 and value !~ '["-]')::tsquery as begun) typed $$;

alter function sec.bare owner to portal_owner;
alter function sec.words owner to portal_owner;
alter function sec.sought owner to portal_owner;

alter table portal.assessments add column if not exists words tsvector generated always as (sec.words(title || ' ' || situation)) stored;
alter table portal.sections add column if not exists words tsvector generated always as (sec.words(heading || ' ' || text)) stored;
alter table portal.programmes add column if not exists words tsvector generated always as (sec.words(title || ' ' || acronym || ' ' || aim)) stored;
alter table portal.milestones add column if not exists words tsvector generated always as (sec.words(code || ' ' || title)) stored;
alter table portal.roundtables add column if not exists words tsvector generated always as (sec.words(title || ' ' || host)) stored;
alter table portal.warnings add column if not exists words tsvector generated always as (sec.words(title || ' ' || text)) stored;

-- The floor's own: a copy of the portal's tables without their walls, and a plain row where the portal has a chain.
create table public.floor_audit (id bigint generated always as identity primary key, at timestamptz not null, person uuid not null, act text not null, subject uuid not null);

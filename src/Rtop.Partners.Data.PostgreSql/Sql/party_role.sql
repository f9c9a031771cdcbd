-- A party's role is its invitation's, word for word: no workspace raises or hides its own (P10).
do $$
begin
  if not exists (select from pg_constraint where conname = 'invitations_id_role') then
    alter table portal.invitations add constraint invitations_id_role unique (id, role);
    alter table portal.parties add constraint parties_role_as_invited foreign key (invitation_id, role) references portal.invitations (id, role);
  end if;
end $$;

-- A party's role is its invitation's, word for word: no workspace raises or hides its own (P10).
if not exists (select 1 from sys.objects where name = N'invitations_id_role' and schema_id = schema_id(N'portal'))
begin
  alter table portal.invitations add constraint invitations_id_role unique (id, role);
  alter table portal.parties add constraint parties_role_as_invited foreign key (invitation_id, role) references portal.invitations (id, role);
end;

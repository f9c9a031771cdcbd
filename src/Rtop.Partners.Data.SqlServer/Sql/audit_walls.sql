-- The walls of the heads of the chains: the procedure alone reads and writes them. Who reads entries stands with the other walls.
create function sec.writes_heads(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner') and @chain is not null
GO
create function sec.removes_heads(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator') and @chain is not null
GO
create security policy sec.audit_heads
  add filter predicate sec.writes_heads([chain]) on audit.heads,
  add block predicate sec.writes_heads([chain]) on audit.heads after insert,
  add block predicate sec.writes_heads([chain]) on audit.heads before update,
  add block predicate sec.writes_heads([chain]) on audit.heads after update,
  add block predicate sec.removes_heads([chain]) on audit.heads before delete
  with (state = on, schemabinding = on)
GO

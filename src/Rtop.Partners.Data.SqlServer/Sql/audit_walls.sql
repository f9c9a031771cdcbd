-- The walls of the chains: written by the procedure alone, read by the workspace whose chain it is. Raised with the others.
create function sec.reads_entries(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner')
    or @chain = convert(nvarchar(20), session_context(N'workspace')) collate Latin1_General_100_BIN2
GO
create function sec.writes_chains(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator', N'portal_backup', N'portal_owner') and @chain is not null
GO
create function sec.alters_entries(@chain nvarchar(20)) returns table with schemabinding as return
  select 1 as ok where user_name() in (N'portal_migrator') and @chain is not null
GO
create security policy sec.audit_entries
  add filter predicate sec.reads_entries([chain]) on audit.entries,
  add block predicate sec.writes_chains([chain]) on audit.entries after insert,
  add block predicate sec.alters_entries([chain]) on audit.entries before update,
  add block predicate sec.alters_entries([chain]) on audit.entries after update,
  add block predicate sec.alters_entries([chain]) on audit.entries before delete
  with (state = on, schemabinding = on)
GO
create security policy sec.audit_heads
  add filter predicate sec.writes_chains([chain]) on audit.heads,
  add block predicate sec.writes_chains([chain]) on audit.heads after insert,
  add block predicate sec.writes_chains([chain]) on audit.heads before update,
  add block predicate sec.writes_chains([chain]) on audit.heads after update,
  add block predicate sec.alters_entries([chain]) on audit.heads before delete
  with (state = on, schemabinding = on)
GO

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Roundtables;

namespace Rtop.Partners.Data.Tables;

sealed class RoundtableTable : IEntityTypeConfiguration<Roundtable>
{
    public void Configure(EntityTypeBuilder<Roundtable> table)
    {
        table.ToTable("roundtables").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(Roundtable.TitleMaxLength);
        table.Property(row => row.Host).HasMaxLength(Roundtable.TitleMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => new { row.Originator, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Invitations).WithOne().HasForeignKey(part => new { part.RoundtableId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class RoundtableInvitationTable : IEntityTypeConfiguration<RoundtableInvitation>
{
    public void Configure(EntityTypeBuilder<RoundtableInvitation> table)
    {
        table.ToTable("roundtable_invitations").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(Roundtable.TitleMaxLength);
        table.HasIndex(row => new { row.RoundtableId, row.Workspace });
        table.HasIndex(row => row.Workspace);
        table.HasAlternateKey(row => new { row.Id, row.Originator, row.Workspace });
        table.HasOne(row => row.Answer).WithOne().HasForeignKey<RoundtableAnswer>(row => new { row.InvitationId, row.Originator, row.Workspace }).HasPrincipalKey<RoundtableInvitation>(row => new { row.Id, row.Originator, row.Workspace });
    }
}

sealed class RoundtableAnswerTable : IEntityTypeConfiguration<RoundtableAnswer>
{
    public void Configure(EntityTypeBuilder<RoundtableAnswer> table) => table.ToTable("roundtable_answers").HasKey(row => row.InvitationId);
}

sealed class RecordReaderTable : IEntityTypeConfiguration<RecordReader>
{
    public void Configure(EntityTypeBuilder<RecordReader> table)
    {
        table.ToTable("record_readers").HasKey(row => new { row.RoundtableId, row.Workspace, row.PersonId });
        table.HasOne<Roundtable>().WithMany().HasForeignKey(row => new { row.RoundtableId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

// One row for all that was said: there is no order of rows (decision 0042).
sealed class RoundtableRecordTable : IEntityTypeConfiguration<RoundtableRecord>
{
    public void Configure(EntityTypeBuilder<RoundtableRecord> table)
    {
        table.ToTable("roundtable_records").HasKey(row => row.RoundtableId);
        table.Ignore(row => row.Contributions);
        table.Property(row => row.Token).IsConcurrencyToken();
        table.HasOne<Roundtable>().WithMany().HasForeignKey(row => new { row.RoundtableId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class ParticipantListTable : IEntityTypeConfiguration<ParticipantList>
{
    public void Configure(EntityTypeBuilder<ParticipantList> table)
    {
        table.ToTable("participant_lists").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.RoundtableId, row.Consented }).IsUnique();
        table.Ignore(row => row.People);
        table.Property(row => row.Token).IsConcurrencyToken();
        table.HasOne<Roundtable>().WithMany().HasForeignKey(row => new { row.RoundtableId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class AttributableStatementTable : IEntityTypeConfiguration<AttributableStatement>
{
    public void Configure(EntityTypeBuilder<AttributableStatement> table)
    {
        table.ToTable("attributable_statements").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Speaker).HasMaxLength(ParticipantList.NameMaxLength);
        table.Property(row => row.Capacity).HasMaxLength(ParticipantList.NameMaxLength);
        table.Property(row => row.Text).HasMaxLength(RoundtableRecord.TextMaxLength);
        table.Property(row => row.ConfirmedHow).HasMaxLength(AttributableStatement.HowMaxLength);
        table.HasIndex(row => new { row.RoundtableId, row.Number }).IsUnique();
        table.HasOne<Roundtable>().WithMany().HasForeignKey(row => new { row.RoundtableId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class RoundtableSummaryTable : IEntityTypeConfiguration<RoundtableSummary>
{
    public void Configure(EntityTypeBuilder<RoundtableSummary> table)
    {
        table.ToTable("roundtable_summaries").HasKey(row => row.RoundtableId);
        table.Ignore(row => row.Paragraphs);
        table.Ignore(row => row.Answers);
        table.Property(row => row.Checked).HasMaxLength(32);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasOne<Roundtable>().WithMany().HasForeignKey(row => new { row.RoundtableId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

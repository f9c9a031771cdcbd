using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Data.Tables;

sealed class EngagementTable : IEntityTypeConfiguration<Engagement>
{
    public void Configure(EntityTypeBuilder<Engagement> table)
    {
        table.ToTable("engagements").Property(row => row.Id).ValueGeneratedNever();
        table.Ignore(row => row.Reference);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => new { row.Workspace, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.Workspace });
    }
}

sealed class SeatOrderTable : IEntityTypeConfiguration<SeatOrder>
{
    public void Configure(EntityTypeBuilder<SeatOrder> table)
    {
        table.ToTable("seat_orders").Property(row => row.Id).ValueGeneratedNever();
        table.HasAlternateKey(row => new { row.Id, row.EngagementId, row.Workspace, row.PersonId });
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class EngagementSeatTable : IEntityTypeConfiguration<EngagementSeat>
{
    public void Configure(EntityTypeBuilder<EngagementSeat> table)
    {
        table.ToTable("engagement_seats").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.EngagementId, row.PersonId });
        table.HasIndex(row => row.PersonId);
        table.HasAlternateKey(row => new { row.Id, row.EngagementId, row.Workspace, row.PersonId });
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasOne(row => row.Order).WithOne().HasForeignKey<EngagementSeat>(row => new { row.OrderId, row.EngagementId, row.Workspace, row.PersonId }).HasPrincipalKey<SeatOrder>(row => new { row.Id, row.EngagementId, row.Workspace, row.PersonId });
    }
}

sealed class SeatEndTable : IEntityTypeConfiguration<SeatEnd>
{
    public void Configure(EntityTypeBuilder<SeatEnd> table)
    {
        table.ToTable("seat_ends").HasKey(row => row.SeatId);
        table.HasOne<EngagementSeat>().WithOne().HasForeignKey<SeatEnd>(row => new { row.SeatId, row.EngagementId, row.Workspace, row.PersonId })
            .HasPrincipalKey<EngagementSeat>(row => new { row.Id, row.EngagementId, row.Workspace, row.PersonId });
        table.HasOne(row => row.Order).WithOne().HasForeignKey<SeatEnd>(row => new { row.OrderId, row.EngagementId, row.Workspace, row.PersonId }).HasPrincipalKey<SeatOrder>(row => new { row.Id, row.EngagementId, row.Workspace, row.PersonId });
    }
}

sealed class EngagementMemberTable : IEntityTypeConfiguration<EngagementMember>
{
    public void Configure(EntityTypeBuilder<EngagementMember> table)
    {
        table.ToTable("engagement_members").HasKey(row => row.SeatId);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => row.EngagementId);
        table.HasOne<EngagementSeat>().WithOne().HasForeignKey<EngagementMember>(row => new { row.SeatId, row.EngagementId, row.Workspace, row.PersonId })
            .HasPrincipalKey<EngagementSeat>(row => new { row.Id, row.EngagementId, row.Workspace, row.PersonId });
    }
}

sealed class EngagementNoteTable : IEntityTypeConfiguration<EngagementNote>
{
    public void Configure(EntityTypeBuilder<EngagementNote> table)
    {
        table.ToTable("engagement_notes").Property(row => row.Id).ValueGeneratedNever();
        table.Ignore(row => row.Last).Ignore(row => row.IsFinal).Ignore(row => row.Awaited);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => new { row.EngagementId, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.EngagementId, row.Workspace });
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasMany(row => row.Versions).WithOne().HasForeignKey(part => new { part.NoteId, part.EngagementId, part.Workspace }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace });
        table.HasMany(row => row.Signatures).WithOne().HasForeignKey(part => new { part.NoteId, part.EngagementId, part.Workspace }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace });
    }
}

sealed class NoteVersionTable : IEntityTypeConfiguration<NoteVersion>
{
    public void Configure(EntityTypeBuilder<NoteVersion> table)
    {
        table.ToTable("note_versions").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.NoteId, row.Number }).IsUnique();
    }
}

sealed class NoteSignatureTable : IEntityTypeConfiguration<NoteSignature>
{
    public void Configure(EntityTypeBuilder<NoteSignature> table)
    {
        table.ToTable("note_signatures").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.NoteId, row.Version, row.Role }).IsUnique();
    }
}

sealed class NoteFileTable : IEntityTypeConfiguration<NoteFile>
{
    public void Configure(EntityTypeBuilder<NoteFile> table)
    {
        table.ToTable("note_files").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => row.NoteId);
        table.HasOne<EngagementNote>().WithMany().HasForeignKey(row => new { row.NoteId, row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace });
    }
}

sealed class TensionOptionTable : IEntityTypeConfiguration<TensionOption>
{
    public void Configure(EntityTypeBuilder<TensionOption> table)
    {
        table.ToTable("tension_options").Property(row => row.Id).ValueGeneratedNever();
        table.Ignore(row => row.Last);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => new { row.EngagementId, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.EngagementId, row.Workspace });
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasMany(row => row.Versions).WithOne().HasForeignKey(part => new { part.OptionId, part.EngagementId, part.Workspace }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace });
    }
}

sealed class OptionVersionTable : IEntityTypeConfiguration<OptionVersion>
{
    public void Configure(EntityTypeBuilder<OptionVersion> table)
    {
        table.ToTable("option_versions").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.OptionId, row.Number }).IsUnique();
    }
}

sealed class InterlocutorTable : IEntityTypeConfiguration<Interlocutor>
{
    public void Configure(EntityTypeBuilder<Interlocutor> table)
    {
        table.ToTable("interlocutors").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => row.EngagementId);
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class FollowUpTable : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> table)
    {
        table.ToTable("follow_ups").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => row.EngagementId);
        table.HasOne<EngagementNote>().WithMany().HasForeignKey(row => new { row.NoteId, row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace });
    }
}

sealed class ExpertAdmissionTable : IEntityTypeConfiguration<ExpertAdmission>
{
    public void Configure(EntityTypeBuilder<ExpertAdmission> table)
    {
        table.ToTable("expert_admissions").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => row.EngagementId);
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class EngagementGrantTable : IEntityTypeConfiguration<EngagementGrant>
{
    public void Configure(EntityTypeBuilder<EngagementGrant> table)
    {
        table.ToTable("engagement_grants").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.RecordId, row.PersonId });
        table.HasOne<EngagementSeat>().WithMany().HasForeignKey(row => new { row.SeatId, row.EngagementId, row.Workspace, row.PersonId }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace, row.PersonId });
    }
}

sealed class EngagementReadingTable : IEntityTypeConfiguration<EngagementReading>
{
    public void Configure(EntityTypeBuilder<EngagementReading> table)
    {
        table.ToTable("engagement_readings").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.EngagementId, row.At });
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

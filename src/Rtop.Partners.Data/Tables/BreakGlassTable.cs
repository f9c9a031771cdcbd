using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.BreakGlass;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Data.Tables;

sealed class EmergencyRequestTable : IEntityTypeConfiguration<EmergencyRequest>
{
    public void Configure(EntityTypeBuilder<EmergencyRequest> table)
    {
        table.ToTable("emergency_requests").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => new { row.Workspace, row.AskedAt });
        table.HasAlternateKey(row => new { row.Id, row.Workspace });
        table.HasAlternateKey(row => new { row.Id, row.Workspace, row.AskedBy });
    }
}

sealed class EmergencyNoticeTable : IEntityTypeConfiguration<EmergencyNotice>
{
    public void Configure(EntityTypeBuilder<EmergencyNotice> table)
    {
        table.ToTable("emergency_notices").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.RequestId, row.PersonId }).IsUnique();
        table.HasIndex(row => row.PersonId);
        table.HasOne<EmergencyRequest>().WithMany().HasForeignKey(row => new { row.RequestId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasOne<EngagementNote>().WithMany().HasForeignKey(row => new { row.NoteId, row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace });
    }
}

sealed class EmergencyOpeningTable : IEntityTypeConfiguration<EmergencyOpening>
{
    public void Configure(EntityTypeBuilder<EmergencyOpening> table)
    {
        table.ToTable("emergency_openings").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => row.RequestId).IsUnique();
        table.HasIndex(row => row.VersionId);
        table.HasIndex(row => row.EngagementId);
        table.HasAlternateKey(row => new { row.Id, row.EngagementId, row.Workspace, row.AskedBy, row.ConfirmedBy });
        table.HasOne<EmergencyRequest>().WithMany().HasForeignKey(row => new { row.RequestId, row.Workspace, row.AskedBy }).HasPrincipalKey(row => new { row.Id, row.Workspace, row.AskedBy });
        table.HasOne<NoteVersion>().WithMany().HasForeignKey(row => new { row.VersionId, row.NoteId, row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.NoteId, row.EngagementId, row.Workspace });
        table.HasOne(row => row.End).WithOne().HasForeignKey<EmergencyEnd>(row => new { row.OpeningId, row.EngagementId, row.Workspace, row.AskedBy, row.ConfirmedBy })
            .HasPrincipalKey<EmergencyOpening>(row => new { row.Id, row.EngagementId, row.Workspace, row.AskedBy, row.ConfirmedBy });
    }
}

sealed class EmergencyEndTable : IEntityTypeConfiguration<EmergencyEnd>
{
    public void Configure(EntityTypeBuilder<EmergencyEnd> table) => table.ToTable("emergency_ends").HasKey(row => row.OpeningId);
}

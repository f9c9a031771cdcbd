using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Data.Tables;

sealed class PracticeCardTable : IEntityTypeConfiguration<PracticeCard>
{
    public void Configure(EntityTypeBuilder<PracticeCard> table)
    {
        table.ToTable("practice_cards").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(Milestone.TitleMaxLength);
        table.Property(row => row.Contact).HasMaxLength(Milestone.WordMaxLength);
        foreach (var part in (string[])[nameof(PracticeCard.Context), nameof(PracticeCard.Step), nameof(PracticeCard.Actors), nameof(PracticeCard.Conditions), nameof(PracticeCard.Evidence)])
            table.Property(part).HasMaxLength(PracticeCard.TextMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasAlternateKey(row => new { row.Id, row.Workspace });
        table.HasOne<Milestone>().WithMany().HasForeignKey(row => new { row.MilestoneId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
    }
}

sealed class ReplicationRequestTable : IEntityTypeConfiguration<ReplicationRequest>
{
    public void Configure(EntityTypeBuilder<ReplicationRequest> table)
    {
        table.ToTable("replication_requests").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Place).HasMaxLength(Milestone.WordMaxLength);
        table.Property(row => row.Text).HasMaxLength(ReplicationRequest.TextMaxLength);
        table.HasAlternateKey(row => new { row.Id, row.Workspace, row.Asked });
        // Who wrote the card is who is asked, and nobody else; who asked is who is answered.
        table.HasOne<PracticeCard>().WithMany().HasForeignKey(row => new { row.CardId, row.Asked }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasOne(row => row.Answer).WithOne().HasForeignKey<ReplicationAnswer>(row => new { row.RequestId, row.Asker, row.Workspace }).HasPrincipalKey<ReplicationRequest>(row => new { row.Id, row.Workspace, row.Asked });
    }
}

sealed class ReplicationAnswerTable : IEntityTypeConfiguration<ReplicationAnswer>
{
    public void Configure(EntityTypeBuilder<ReplicationAnswer> table)
    {
        table.ToTable("replication_answers").HasKey(row => row.RequestId);
        table.Property(row => row.Text).HasMaxLength(ReplicationRequest.TextMaxLength);
    }
}

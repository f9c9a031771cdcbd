using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Data.Tables;

sealed class ProgrammeVisitTable : IEntityTypeConfiguration<ProgrammeVisit>
{
    public void Configure(EntityTypeBuilder<ProgrammeVisit> table)
    {
        table.ToTable("programme_visits").HasKey(row => new { row.ProgrammeId, row.OfficerId });
        table.HasOne<Programme>().WithMany().HasForeignKey(row => new { row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class SavedViewTable : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> table)
    {
        table.ToTable("saved_views").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Name).HasMaxLength(SavedView.NameMaxLength);
        table.Property(row => row.Query).HasMaxLength(SavedView.QueryMaxLength);
        table.HasIndex(row => new { row.ProgrammeId, row.PersonId });
        table.HasOne<Programme>().WithMany().HasForeignKey(row => new { row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class MilestoneLinkTable : IEntityTypeConfiguration<MilestoneLink>
{
    public void Configure(EntityTypeBuilder<MilestoneLink> table)
    {
        table.ToTable("milestone_links").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.MilestoneId, row.EarlierId, row.Kind }).IsUnique().HasFilter("ended_at is null");
        // Each end repeats its programme and that programme's owner, as the lock (SECURITY D2).
        table.HasOne<Milestone>().WithMany().HasForeignKey(row => new { row.MilestoneId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasOne<Milestone>().WithMany().HasForeignKey(row => new { row.EarlierId, row.EarlierProgrammeId, row.EarlierOriginator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator }).OnDelete(DeleteBehavior.Restrict);
    }
}

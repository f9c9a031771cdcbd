using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Engagements;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Tables;

sealed class RetentionPeriodsTable : IEntityTypeConfiguration<RetentionPeriods>
{
    public void Configure(EntityTypeBuilder<RetentionPeriods> table)
    {
        table.ToTable("retention_periods").HasKey(row => row.Workspace);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasOne<Workspace>().WithOne().HasForeignKey<RetentionPeriods>(row => row.Workspace);
    }
}

sealed class RetentionWarningTable : IEntityTypeConfiguration<RetentionWarning>
{
    public void Configure(EntityTypeBuilder<RetentionWarning> table)
    {
        table.ToTable("retention_warnings").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.EngagementId, row.Class, row.EndsOn }).IsUnique();
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class RetentionPostponementTable : IEntityTypeConfiguration<RetentionPostponement>
{
    public void Configure(EntityTypeBuilder<RetentionPostponement> table)
    {
        table.ToTable("retention_postponements").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => row.EngagementId);
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class LegalHoldTable : IEntityTypeConfiguration<LegalHold>
{
    public void Configure(EntityTypeBuilder<LegalHold> table)
    {
        table.ToTable("legal_holds").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => row.EngagementId);
        table.HasAlternateKey(row => new { row.Id, row.EngagementId, row.Workspace });
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasOne(row => row.End).WithOne().HasForeignKey<LegalHoldEnd>(row => new { row.HoldId, row.EngagementId, row.Workspace }).HasPrincipalKey<LegalHold>(row => new { row.Id, row.EngagementId, row.Workspace });
    }
}

sealed class LegalHoldEndTable : IEntityTypeConfiguration<LegalHoldEnd>
{
    public void Configure(EntityTypeBuilder<LegalHoldEnd> table) => table.ToTable("legal_hold_ends").HasKey(row => row.HoldId);
}

sealed class DestructionProposalTable : IEntityTypeConfiguration<DestructionProposal>
{
    public void Configure(EntityTypeBuilder<DestructionProposal> table)
    {
        table.ToTable("destruction_proposals").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => row.EngagementId);
        table.HasAlternateKey(row => new { row.Id, row.EngagementId, row.Workspace, row.ProposedBy });
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class DestructionTable : IEntityTypeConfiguration<Destruction>
{
    public void Configure(EntityTypeBuilder<Destruction> table)
    {
        table.ToTable("destructions").Property(row => row.Id).ValueGeneratedNever();
        table.Ignore(row => row.InBackupsUntil);
        table.HasIndex(row => row.EngagementId);
        table.HasIndex(row => row.ProposalId).IsUnique();
        table.HasOne<DestructionProposal>().WithOne().HasForeignKey<Destruction>(row => new { row.ProposalId, row.EngagementId, row.Workspace, row.ProposedBy })
            .HasPrincipalKey<DestructionProposal>(row => new { row.Id, row.EngagementId, row.Workspace, row.ProposedBy });
    }
}

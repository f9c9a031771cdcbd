using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;
using Rtop.Partners.Engagements;

namespace Rtop.Partners.Data.Tables;

sealed class ExtractTable : IEntityTypeConfiguration<Extract>
{
    public void Configure(EntityTypeBuilder<Extract> table)
    {
        table.ToTable("extracts").Property(row => row.Id).ValueGeneratedNever();
        table.Ignore(row => row.Last);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => new { row.EngagementId, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.EngagementId, row.Workspace });
        table.HasOne<Engagement>().WithMany().HasForeignKey(row => new { row.EngagementId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasMany(row => row.Versions).WithOne().HasForeignKey(part => new { part.ExtractId, part.EngagementId, part.Workspace }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace });
        table.HasMany(row => row.Approvals).WithOne().HasForeignKey(part => new { part.ExtractId, part.EngagementId, part.Workspace }).HasPrincipalKey(row => new { row.Id, row.EngagementId, row.Workspace });
    }
}

sealed class ExtractVersionTable : IEntityTypeConfiguration<ExtractVersion>
{
    public void Configure(EntityTypeBuilder<ExtractVersion> table)
    {
        table.ToTable("extract_versions").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.ExtractId, row.Number }).IsUnique();
    }
}

sealed class ExtractApprovalTable : IEntityTypeConfiguration<ExtractApproval>
{
    public void Configure(EntityTypeBuilder<ExtractApproval> table)
    {
        table.ToTable("extract_approvals").Property(row => row.Id).ValueGeneratedNever();
        // Not unique: a row that somebody wrote past the portal must not keep the real one out.
        table.HasIndex(row => new { row.ExtractId, row.Version });
    }
}

sealed class ConfidenceRequestTable : IEntityTypeConfiguration<ConfidenceRequest>
{
    public void Configure(EntityTypeBuilder<ConfidenceRequest> table)
    {
        table.ToTable("confidence_requests").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Text).HasMaxLength(ConfidenceRequest.TextMaxLength);
        table.HasOne<Assessment>().WithMany().HasForeignKey(row => new { row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasIndex(row => new { row.AssessmentId, row.Asked });
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator, row.Asked, row.Workspace });
        table.HasOne(row => row.Answer).WithOne()
            .HasForeignKey<ConfidenceAnswer>(part => new { part.RequestId, part.AssessmentId, part.Originator, part.Workspace, part.Asker })
            .HasPrincipalKey<ConfidenceRequest>(row => new { row.Id, row.AssessmentId, row.Originator, row.Asked, row.Workspace });
    }
}

sealed class ConfidenceAnswerTable : IEntityTypeConfiguration<ConfidenceAnswer>
{
    public void Configure(EntityTypeBuilder<ConfidenceAnswer> table) => table.ToTable("confidence_answers").HasKey(row => row.RequestId);
}

// No key leads from here to a confidential file, nor from there to here: the one id that both know stands sealed in the extract.
sealed class ConfidentialContributionTable : IEntityTypeConfiguration<ConfidentialContribution>
{
    public void Configure(EntityTypeBuilder<ConfidentialContribution> table)
    {
        table.ToTable("confidential_contributions").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(ConfidentialContribution.TitleMaxLength);
        table.Property(row => row.Text).HasMaxLength(ConfidentialContribution.TextMaxLength);
        table.HasOne<Assessment>().WithMany().HasForeignKey(row => new { row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Tables;

sealed class SectionTable : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> table)
    {
        table.ToTable("sections").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Heading).HasMaxLength(Section.HeadingMaxLength);
        table.Property(row => row.Text).HasMaxLength(Section.TextMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasMany(row => row.Versions).WithOne().HasForeignKey(row => new { row.SectionId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
    }
}

sealed class SectionVersionTable : IEntityTypeConfiguration<SectionVersion>
{
    public void Configure(EntityTypeBuilder<SectionVersion> table)
    {
        table.ToTable("section_versions").HasKey(row => new { row.SectionId, row.Revision });
        table.Property(row => row.Text).HasMaxLength(Section.TextMaxLength);
    }
}

sealed class ProposalTable : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> table)
    {
        table.ToTable("proposals").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Text).HasMaxLength(Section.TextMaxLength);
        table.Property(row => row.Why).HasMaxLength(Proposal.WhyMaxLength);
        table.HasOne<Section>().WithMany().HasForeignKey(row => new { row.SectionId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasOne<SectionVersion>().WithMany().HasForeignKey(row => new { row.SectionId, row.BasedOn });
        table.HasIndex(row => new { row.SectionId, row.At });
        table.HasAlternateKey(row => new { row.Id, row.SectionId, row.AssessmentId, row.Originator });
        table.HasOne(row => row.Decision).WithOne()
            .HasForeignKey<ProposalDecision>(row => new { row.ProposalId, row.SectionId, row.AssessmentId, row.Originator })
            .HasPrincipalKey<Proposal>(row => new { row.Id, row.SectionId, row.AssessmentId, row.Originator });
    }
}

sealed class ProposalDecisionTable : IEntityTypeConfiguration<ProposalDecision>
{
    public void Configure(EntityTypeBuilder<ProposalDecision> table)
    {
        table.ToTable("proposal_decisions").HasKey(row => row.ProposalId);
        table.Property(row => row.Reason).HasMaxLength(Proposal.WhyMaxLength);
        table.HasOne<SectionVersion>().WithMany().HasForeignKey(row => new { row.SectionId, row.Revision });
    }
}

sealed class PresenceTable : IEntityTypeConfiguration<Presence>
{
    public void Configure(EntityTypeBuilder<Presence> table)
    {
        table.ToTable("presences").HasKey(row => new { row.SectionId, row.OfficerId });
        table.HasOne<Section>().WithMany().HasForeignKey(row => new { row.SectionId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.OfficerId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasIndex(row => new { row.AssessmentId, row.SeenAt });
    }
}

sealed class SectionDraftTable : IEntityTypeConfiguration<SectionDraft>
{
    public void Configure(EntityTypeBuilder<SectionDraft> table)
    {
        table.ToTable("section_drafts").HasKey(row => new { row.SectionId, row.OfficerId });
        table.Property(row => row.Text).HasMaxLength(Section.TextMaxLength);
        table.HasOne<Section>().WithMany().HasForeignKey(row => new { row.SectionId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.OfficerId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

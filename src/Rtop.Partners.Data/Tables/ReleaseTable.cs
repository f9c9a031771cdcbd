using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Data.Tables;

sealed class ReleaseTable : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> table)
    {
        table.ToTable("releases").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Reference).HasMaxLength(20);
        table.Property(row => row.Purpose).HasMaxLength(Release.PurposeMaxLength);
        table.Property(row => row.Hash).HasMaxLength(64);
        table.Ignore(row => row.ApprovedAt).Ignore(row => row.OpensAt);
        table.HasOne<Edition>().WithMany()
            .HasForeignKey(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator })
            .HasPrincipalKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator });
        table.HasIndex(row => new { row.AssessmentId, row.At });
        table.HasIndex(row => row.Recipient);
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator });
        // The recipient is repeated by all that gives it access or takes it away.
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator, row.Recipient });
        table.HasMany(row => row.Consents).WithOne().HasForeignKey(part => new { part.ReleaseId, part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasOne(row => row.Opening).WithOne().HasForeignKey<ReleaseOpening>(part => new { part.ReleaseId, part.AssessmentId, part.Originator, part.Recipient }).HasPrincipalKey<Release>(row => new { row.Id, row.AssessmentId, row.Originator, row.Recipient });
        table.HasOne(row => row.Recall).WithOne().HasForeignKey<Recall>(part => new { part.ReleaseId, part.AssessmentId, part.Originator, part.Recipient }).HasPrincipalKey<Release>(row => new { row.Id, row.AssessmentId, row.Originator, row.Recipient });
        table.HasMany(row => row.Readings).WithOne().HasForeignKey(part => new { part.ReleaseId, part.AssessmentId, part.Originator, part.Recipient }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator, row.Recipient });
    }
}

sealed class ReleaseConsentTable : IEntityTypeConfiguration<ReleaseConsent>
{
    public void Configure(EntityTypeBuilder<ReleaseConsent> table) => table.ToTable("release_consents").HasKey(row => new { row.ReleaseId, row.Workspace });
}

sealed class ReleaseOpeningTable : IEntityTypeConfiguration<ReleaseOpening>
{
    public void Configure(EntityTypeBuilder<ReleaseOpening> table)
    {
        table.ToTable("release_openings").HasKey(row => row.ReleaseId);
        table.Property(row => row.Reason).HasMaxLength(Release.PurposeMaxLength);
    }
}

sealed class ReleaseReadingTable : IEntityTypeConfiguration<ReleaseReading>
{
    public void Configure(EntityTypeBuilder<ReleaseReading> table)
    {
        table.ToTable("release_readings").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.ReleaseId, row.At });
    }
}

sealed class RecallTable : IEntityTypeConfiguration<Recall>
{
    public void Configure(EntityTypeBuilder<Recall> table)
    {
        table.ToTable("recalls").HasKey(row => row.ReleaseId);
        table.Property(row => row.Reference).HasMaxLength(20);
        table.Property(row => row.Reason).HasMaxLength(Release.PurposeMaxLength);
        table.HasIndex(row => row.Recipient);
        table.HasAlternateKey(row => new { row.ReleaseId, row.AssessmentId, row.Originator, row.Recipient });
        table.HasOne(row => row.Answer).WithOne().HasForeignKey<RecallAnswer>(part => new { part.ReleaseId, part.AssessmentId, part.Originator, part.Recipient }).HasPrincipalKey<Recall>(row => new { row.ReleaseId, row.AssessmentId, row.Originator, row.Recipient });
    }
}

sealed class RecallAnswerTable : IEntityTypeConfiguration<RecallAnswer>
{
    public void Configure(EntityTypeBuilder<RecallAnswer> table)
    {
        table.ToTable("recall_answers").HasKey(row => row.ReleaseId);
        table.Property(row => row.Note).HasMaxLength(RecallAnswer.NoteMaxLength);
    }
}

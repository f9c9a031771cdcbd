using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Data.Tables;

sealed class EvidenceCardTable : IEntityTypeConfiguration<EvidenceCard>
{
    public void Configure(EntityTypeBuilder<EvidenceCard> table)
    {
        table.ToTable("evidence").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.Ignore(row => row.Grade);
        table.HasOne<Assessment>().WithMany().HasForeignKey(row => new { row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasIndex(row => new { row.AssessmentId, row.Until });
        // The doubled holder is the lock: content, grades and files hang on one's own evidence alone.
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator, row.Workspace });
        table.HasOne(row => row.Content).WithOne()
            .HasForeignKey<EvidenceContent>(part => new { part.EvidenceId, part.AssessmentId, part.Originator, part.Workspace })
            .HasPrincipalKey<EvidenceCard>(row => new { row.Id, row.AssessmentId, row.Originator, row.Workspace });
        table.HasMany(row => row.Grades).WithOne()
            .HasForeignKey(part => new { part.EvidenceId, part.AssessmentId, part.Originator, part.Workspace })
            .HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator, row.Workspace });
    }
}

sealed class EvidenceContentTable : IEntityTypeConfiguration<EvidenceContent>
{
    public void Configure(EntityTypeBuilder<EvidenceContent> table)
    {
        table.ToTable("evidence_contents").HasKey(row => row.EvidenceId);
        table.Property(row => row.Title).HasMaxLength(EvidenceContent.TitleMaxLength);
        table.Property(row => row.Text).HasMaxLength(EvidenceContent.TextMaxLength);
        table.Property(row => row.Source).HasMaxLength(EvidenceContent.SourceMaxLength);
    }
}

sealed class EvidenceGradeTable : IEntityTypeConfiguration<EvidenceGrade>
{
    public void Configure(EntityTypeBuilder<EvidenceGrade> table)
    {
        table.ToTable("evidence_grades").HasKey(row => new { row.EvidenceId, row.Number });
        table.Property(row => row.ConfirmedBy).HasMaxLength(EvidenceContent.SourceMaxLength);
        table.Property(row => row.Reason).HasMaxLength(EvidenceGrade.ReasonMaxLength);
    }
}

sealed class EvidenceLinkTable : IEntityTypeConfiguration<EvidenceLink>
{
    public void Configure(EntityTypeBuilder<EvidenceLink> table)
    {
        table.ToTable("evidence_links").HasKey(row => new { row.EvidenceId, row.OtherId });
        table.HasOne<EvidenceCard>().WithMany().HasForeignKey(row => new { row.EvidenceId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasOne<EvidenceCard>().WithMany().HasForeignKey(row => new { row.OtherId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasIndex(row => row.AssessmentId);
    }
}

sealed class EvidenceRequestTable : IEntityTypeConfiguration<EvidenceRequest>
{
    public void Configure(EntityTypeBuilder<EvidenceRequest> table)
    {
        table.ToTable("evidence_requests").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Reason).HasMaxLength(EvidenceRequest.ReasonMaxLength);
        table.HasOne<EvidenceCard>().WithMany()
            .HasForeignKey(row => new { row.EvidenceId, row.AssessmentId, row.Originator, row.Holder })
            .HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator, row.Workspace });
        table.HasIndex(row => new { row.AssessmentId, row.Holder });
        table.HasAlternateKey(row => new { row.Id, row.EvidenceId, row.AssessmentId, row.Originator, row.Holder, row.Workspace });
        table.HasOne(row => row.Answer).WithOne()
            .HasForeignKey<EvidenceAnswer>(part => new { part.RequestId, part.EvidenceId, part.AssessmentId, part.Originator, part.Workspace, part.Asker })
            .HasPrincipalKey<EvidenceRequest>(row => new { row.Id, row.EvidenceId, row.AssessmentId, row.Originator, row.Holder, row.Workspace });
    }
}

sealed class EvidenceAnswerTable : IEntityTypeConfiguration<EvidenceAnswer>
{
    public void Configure(EntityTypeBuilder<EvidenceAnswer> table)
    {
        table.ToTable("evidence_answers").HasKey(row => row.RequestId);
        table.Property(row => row.Text).HasMaxLength(EvidenceAnswer.TextMaxLength);
        // Whether content was granted is asked for every row of it.
        table.HasIndex(row => new { row.EvidenceId, row.Asker });
    }
}

sealed class EvidenceFileTable : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> table)
    {
        table.ToTable("evidence_files").HasKey(row => row.EvidenceId);
        table.Property(row => row.Name).HasMaxLength(EvidenceFile.NameMaxLength);
        table.HasAlternateKey(row => new { row.EvidenceId, row.AssessmentId, row.Originator, row.Workspace });
        table.HasOne<EvidenceContent>().WithOne()
            .HasForeignKey<EvidenceFile>(row => new { row.EvidenceId, row.AssessmentId, row.Originator, row.Workspace })
            .HasPrincipalKey<EvidenceContent>(row => new { row.EvidenceId, row.AssessmentId, row.Originator, row.Workspace });
    }
}

sealed class EvidenceChunkTable : IEntityTypeConfiguration<EvidenceChunk>
{
    public void Configure(EntityTypeBuilder<EvidenceChunk> table)
    {
        table.ToTable("evidence_chunks").HasKey(row => new { row.EvidenceId, row.Number });
        table.HasOne<EvidenceFile>().WithMany()
            .HasForeignKey(row => new { row.EvidenceId, row.AssessmentId, row.Originator, row.Workspace })
            .HasPrincipalKey(row => new { row.EvidenceId, row.AssessmentId, row.Originator, row.Workspace });
    }
}

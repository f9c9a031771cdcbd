using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Data.Tables;

sealed class CycleTable : IEntityTypeConfiguration<Cycle>
{
    public void Configure(EntityTypeBuilder<Cycle> table)
    {
        table.ToTable("cycles").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Zone).HasMaxLength(60);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => new { row.AssessmentId, row.Number }).IsUnique();
        // What is owed next, of what is open alone.
        table.HasIndex(row => row.DueOn).HasFilter("closed_on is null");
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasOne(row => row.Reveal).WithOne().HasForeignKey<Reveal>(part => new { part.CycleId, part.AssessmentId, part.Originator }).HasPrincipalKey<Cycle>(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasMany(row => row.Sheets).WithOne().HasForeignKey(part => new { part.CycleId, part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasMany(row => row.Consents).WithOne().HasForeignKey(part => new { part.CycleId, part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasMany(row => row.Openings).WithOne().HasForeignKey(part => new { part.CycleId, part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
    }
}

sealed class RevealTable : IEntityTypeConfiguration<Reveal>
{
    public void Configure(EntityTypeBuilder<Reveal> table) => table.ToTable("reveals").HasKey(row => row.CycleId);
}

sealed class RoundOpeningTable : IEntityTypeConfiguration<RoundOpening>
{
    public void Configure(EntityTypeBuilder<RoundOpening> table) => table.ToTable("round_openings").HasKey(row => new { row.CycleId, row.Workspace });
}

sealed class ObserverConsentTable : IEntityTypeConfiguration<ObserverConsent>
{
    public void Configure(EntityTypeBuilder<ObserverConsent> table)
    {
        table.ToTable("observer_consents").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.CycleId, row.Workspace }).IsUnique().HasFilter("ended_at is null");
    }
}

sealed class RatingSheetTable : IEntityTypeConfiguration<RatingSheet>
{
    public void Configure(EntityTypeBuilder<RatingSheet> table)
    {
        table.ToTable("rating_sheets").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.CycleId, row.Workspace }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator, row.Workspace });
        table.HasMany(row => row.Ratings).WithOne()
            .HasForeignKey(part => new { part.SheetId, part.CycleId, part.AssessmentId, part.Originator, part.Workspace })
            .HasPrincipalKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator, row.Workspace });
        table.HasMany(row => row.Answers).WithOne()
            .HasForeignKey(part => new { part.SheetId, part.CycleId, part.AssessmentId, part.Originator, part.Workspace })
            .HasPrincipalKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator, row.Workspace });
    }
}

sealed class SetAnswerTable : IEntityTypeConfiguration<SetAnswer>
{
    public void Configure(EntityTypeBuilder<SetAnswer> table)
    {
        table.ToTable("set_answers").HasKey(row => new { row.SheetId, row.Question });
        table.Property(row => row.Question).HasMaxLength(Rating.CodeMaxLength);
        table.Property(row => row.Text).HasMaxLength(SetAnswer.TextMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => row.CycleId);
    }
}

sealed class RatingTable : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> table)
    {
        table.ToTable("ratings").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Code).HasMaxLength(Rating.CodeMaxLength);
        table.Property(row => row.Actor).HasMaxLength(3);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.ComplexProperty(row => row.Judgment, judgment =>
        {
            judgment.Ignore(part => part.IsComplete);
            judgment.Property(part => part.Reason).HasMaxLength(Judgment.ReasonMaxLength);
        });
        table.HasIndex(row => new { row.SheetId, row.Code, row.Actor }).IsUnique();
        table.HasIndex(row => new { row.CycleId, row.Code });
        table.HasAlternateKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator, row.Workspace });
    }
}

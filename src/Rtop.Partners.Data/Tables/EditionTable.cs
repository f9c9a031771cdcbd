using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Data.Tables;

sealed class EditionTable : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> table)
    {
        table.ToTable("editions").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Hash).HasMaxLength(64);
        table.Ignore(row => row.Parts);
        table.HasOne<Cycle>().WithMany().HasForeignKey(row => new { row.CycleId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasIndex(row => new { row.AssessmentId, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator });
        // A signature repeats the hash, and so can be of no other text.
        table.HasAlternateKey(row => new { row.Id, row.Hash });
        table.HasOne(row => row.Annex).WithOne()
            .HasForeignKey<EditionAnnex>(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator })
            .HasPrincipalKey<Edition>(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator });
    }
}

sealed class EditionAnnexTable : IEntityTypeConfiguration<EditionAnnex>
{
    public void Configure(EntityTypeBuilder<EditionAnnex> table) =>
        table.ToTable("edition_annexes").HasKey(row => row.EditionId);
}

sealed class PositionTable : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> table)
    {
        table.ToTable("positions").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Target).HasMaxLength(Position.TargetMaxLength);
        table.Property(row => row.Text).HasMaxLength(Position.TextMaxLength);
        table.HasOne<Edition>().WithMany()
            .HasForeignKey(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator })
            .HasPrincipalKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator });
        table.HasIndex(row => new { row.CycleId, row.At });
        table.HasAlternateKey(row => new { row.Id, row.EditionId, row.CycleId, row.AssessmentId, row.Originator, row.Workspace, row.OfficerId });
    }
}

sealed class SignOffTable : IEntityTypeConfiguration<SignOff>
{
    public void Configure(EntityTypeBuilder<SignOff> table)
    {
        // The drafter is repeated from the position by the key: the database too refuses a signature under one's own draft.
        table.ToTable("sign_offs", options => options.HasCheckConstraint("two_officers", "officer_id <> drafted_by")).HasKey(row => row.PositionId);
        table.Property(row => row.Hash).HasMaxLength(64);
        table.HasOne<Position>().WithMany()
            .HasForeignKey(row => new { row.PositionId, row.EditionId, row.CycleId, row.AssessmentId, row.Originator, row.Workspace, row.DraftedBy })
            .HasPrincipalKey(row => new { row.Id, row.EditionId, row.CycleId, row.AssessmentId, row.Originator, row.Workspace, row.OfficerId });
        table.HasOne<Edition>().WithMany().HasForeignKey(row => new { row.EditionId, row.Hash }).HasPrincipalKey(row => new { row.Id, row.Hash });
        table.HasIndex(row => new { row.CycleId, row.Workspace });
    }
}

sealed class SilenceTable : IEntityTypeConfiguration<Silence>
{
    public void Configure(EntityTypeBuilder<Silence> table)
    {
        table.ToTable("silences").HasKey(row => row.EditionId);
        table.Property(row => row.Zone).HasMaxLength(60);
        // Whoever breaks it and whoever writes down that nobody did change the same row: one of them comes too late.
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasOne<Edition>().WithOne()
            .HasForeignKey<Silence>(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator })
            .HasPrincipalKey<Edition>(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator });
        table.HasAlternateKey(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator });
        table.HasMany(row => row.Extensions).WithOne()
            .HasForeignKey(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator })
            .HasPrincipalKey(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator });
        table.HasOne(row => row.Break).WithOne()
            .HasForeignKey<SilenceBreak>(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator })
            .HasPrincipalKey<Silence>(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator });
    }
}

sealed class SilenceExtensionTable : IEntityTypeConfiguration<SilenceExtension>
{
    public void Configure(EntityTypeBuilder<SilenceExtension> table)
    {
        table.ToTable("silence_extensions").HasKey(row => new { row.EditionId, row.Number });
        table.Property(row => row.Reason).HasMaxLength(SilenceExtension.ReasonMaxLength);
    }
}

sealed class SilenceBreakTable : IEntityTypeConfiguration<SilenceBreak>
{
    public void Configure(EntityTypeBuilder<SilenceBreak> table)
    {
        table.ToTable("silence_breaks").HasKey(row => row.EditionId);
        table.Property(row => row.Text).HasMaxLength(SilenceBreak.TextMaxLength);
    }
}

sealed class AdoptionTable : IEntityTypeConfiguration<Adoption>
{
    public void Configure(EntityTypeBuilder<Adoption> table)
    {
        table.ToTable("adoptions").HasKey(row => row.EditionId);
        table.Property(row => row.ClosingHash).HasMaxLength(64);
        table.HasOne<Edition>().WithOne()
            .HasForeignKey<Adoption>(row => new { row.EditionId, row.CycleId, row.AssessmentId, row.Originator })
            .HasPrincipalKey<Edition>(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator });
    }
}

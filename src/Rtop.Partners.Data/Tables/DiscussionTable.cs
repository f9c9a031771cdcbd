using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Data.Tables;

sealed class RemarkTable : IEntityTypeConfiguration<Remark>
{
    public void Configure(EntityTypeBuilder<Remark> table)
    {
        table.ToTable("remarks").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Code).HasMaxLength(Rating.CodeMaxLength);
        table.Property(row => row.Text).HasMaxLength(Remark.TextMaxLength);
        table.HasOne<Cycle>().WithMany().HasForeignKey(row => new { row.CycleId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasIndex(row => new { row.CycleId, row.Code, row.At });
    }
}

sealed class FactorNoteTable : IEntityTypeConfiguration<FactorNote>
{
    public void Configure(EntityTypeBuilder<FactorNote> table)
    {
        table.ToTable("factor_notes").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Code).HasMaxLength(Rating.CodeMaxLength);
        table.Property(row => row.Text).HasMaxLength(FactorNote.TextMaxLength);
        table.HasOne<Cycle>().WithMany().HasForeignKey(row => new { row.CycleId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasIndex(row => new { row.CycleId, row.Code, row.At });
        table.HasAlternateKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator });
        table.HasMany(row => row.Assents).WithOne()
            .HasForeignKey(part => new { part.NoteId, part.CycleId, part.AssessmentId, part.Originator })
            .HasPrincipalKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator });
    }
}

sealed class AssentTable : IEntityTypeConfiguration<Assent>
{
    public void Configure(EntityTypeBuilder<Assent> table) => table.ToTable("assents").HasKey(row => new { row.NoteId, row.Workspace });
}

sealed class SecondLookTable : IEntityTypeConfiguration<SecondLook>
{
    public void Configure(EntityTypeBuilder<SecondLook> table)
    {
        table.ToTable("second_looks").HasKey(row => new { row.RatingId, row.Number });
        table.ComplexProperty(row => row.Judgment, judgment =>
        {
            judgment.Ignore(part => part.IsComplete);
            judgment.Property(part => part.Reason).HasMaxLength(Judgment.ReasonMaxLength);
        });
        // One's own rating, of the same cycle: the doubled owner is the lock.
        table.HasOne<Rating>().WithMany()
            .HasForeignKey(row => new { row.RatingId, row.CycleId, row.AssessmentId, row.Originator, row.Workspace })
            .HasPrincipalKey(row => new { row.Id, row.CycleId, row.AssessmentId, row.Originator, row.Workspace });
        table.HasIndex(row => row.CycleId);
    }
}

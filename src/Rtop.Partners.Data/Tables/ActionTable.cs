using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Data.Tables;

sealed class ScopeChangeTable : IEntityTypeConfiguration<ScopeChange>
{
    public void Configure(EntityTypeBuilder<ScopeChange> table)
    {
        // The number is the key: of two that change the same state of it, the second fails.
        table.ToTable("scope_changes").HasKey(row => new { row.AssessmentId, row.Number });
        table.Property(row => row.Note).HasMaxLength(Scope.NoteMaxLength);
    }
}

sealed class ConflictReadingTable : IEntityTypeConfiguration<ConflictReading>
{
    public void Configure(EntityTypeBuilder<ConflictReading> table)
    {
        table.ToTable("conflict_readings").HasKey(row => new { row.AssessmentId, row.Workspace, row.Number });
        table.Property(row => row.Source).HasMaxLength(ConflictReading.SourceMaxLength);
    }
}

sealed class ActionOnFileTable : IEntityTypeConfiguration<ActionOnFile>
{
    public void Configure(EntityTypeBuilder<ActionOnFile> table)
    {
        table.ToTable("actions").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.What).HasMaxLength(ActionOnFile.WhatMaxLength);
        table.Property(row => row.Reason).HasMaxLength(ActionOnFile.ReasonMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasOne<Assessment>().WithMany().HasForeignKey(row => new { row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

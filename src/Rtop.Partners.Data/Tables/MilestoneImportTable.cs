using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Data.Tables;

sealed class MilestoneImportTable : IEntityTypeConfiguration<MilestoneImport>
{
    public void Configure(EntityTypeBuilder<MilestoneImport> table)
    {
        table.ToTable("milestone_imports").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Name).HasMaxLength(MilestoneImport.NameMaxLength);
        table.Property(row => row.Hash).HasMaxLength(64);
        table.Property(row => row.Digest).HasMaxLength(64);
        table.Property(row => row.Obstacle).HasMaxLength(60);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.Ignore(row => row.Faults).Ignore(row => row.Lines).Ignore(row => row.ObstacleKey).Ignore(row => row.IsUnderWay).Ignore(row => row.IsWanted).Ignore(row => row.IsRunning).Ignore(row => row.CanBeCancelled);
        table.HasIndex(row => new { row.ProgrammeId, row.Workspace, row.At });
        table.HasIndex(row => new { row.Workspace, row.State });
        // The doubled owner is the lock: a part can never be hung on another organization's import (SECURITY D2).
        table.HasAlternateKey(row => new { row.Id, row.ProgrammeId, row.Originator, row.Workspace });
        table.HasOne<Programme>().WithMany().HasForeignKey(row => new { row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class ImportChunkTable : IEntityTypeConfiguration<ImportChunk>
{
    public void Configure(EntityTypeBuilder<ImportChunk> table)
    {
        table.ToTable("import_chunks").HasKey(row => new { row.ImportId, row.Number });
        table.HasOne<MilestoneImport>().WithMany().HasForeignKey(row => new { row.ImportId, row.ProgrammeId, row.Originator, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator, row.Workspace });
    }
}

sealed class ImportStepTable : IEntityTypeConfiguration<ImportStep>
{
    public void Configure(EntityTypeBuilder<ImportStep> table)
    {
        table.ToTable("import_steps").HasKey(row => new { row.ImportId, row.MilestoneId });
        table.HasOne<MilestoneImport>().WithMany().HasForeignKey(row => new { row.ImportId, row.ProgrammeId, row.Originator, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator, row.Workspace });
        table.HasOne<Milestone>().WithMany().HasForeignKey(row => new { row.MilestoneId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
    }
}

sealed class ImportProgressTable : IEntityTypeConfiguration<ImportProgress>
{
    public void Configure(EntityTypeBuilder<ImportProgress> table)
    {
        table.ToTable("import_progress").HasKey(row => row.ImportId);
        table.HasOne<MilestoneImport>().WithOne().HasForeignKey<ImportProgress>(row => new { row.ImportId, row.ProgrammeId, row.Originator, row.Workspace }).HasPrincipalKey<MilestoneImport>(row => new { row.Id, row.ProgrammeId, row.Originator, row.Workspace });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;
using Rtop.Partners.Warnings;

namespace Rtop.Partners.Data.Tables;

sealed class WarningDraftTable : IEntityTypeConfiguration<WarningDraft>
{
    public void Configure(EntityTypeBuilder<WarningDraft> table)
    {
        table.ToTable("warning_drafts").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(WarningTerms.TitleMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.Ignore(row => row.Terms);
        table.HasIndex(row => new { row.Originator, row.ClosedAt });
    }
}

sealed class WarningTable : IEntityTypeConfiguration<Warning>
{
    public void Configure(EntityTypeBuilder<Warning> table)
    {
        table.ToTable("warnings").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(WarningTerms.TitleMaxLength);
        table.Property(row => row.Text).HasMaxLength(WarningTerms.TextMaxLength);
        table.Property(row => row.Post).HasMaxLength(WarningTerms.NameMaxLength);
        table.HasIndex(row => new { row.Originator, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Deliveries).WithOne().HasForeignKey(part => new { part.WarningId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Recipients).WithOne().HasForeignKey(part => new { part.WarningId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Corrections).WithOne().HasForeignKey(part => new { part.WarningId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Notes).WithOne().HasForeignKey(part => new { part.WarningId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasOne(row => row.Basis).WithOne().HasForeignKey<WarningBasis>(part => new { part.WarningId, part.Originator }).HasPrincipalKey<Warning>(row => new { row.Id, row.Originator });
        table.HasOne(row => row.StandDown).WithOne().HasForeignKey<WarningStandDown>(part => new { part.WarningId, part.Originator }).HasPrincipalKey<Warning>(row => new { row.Id, row.Originator });
    }
}

sealed class WarningDeliveryTable : IEntityTypeConfiguration<WarningDelivery>
{
    public void Configure(EntityTypeBuilder<WarningDelivery> table)
    {
        table.ToTable("warning_deliveries").HasKey(row => new { row.WarningId, row.Workspace });
        table.HasIndex(row => row.Workspace);
    }
}

sealed class WarningRecipientTable : IEntityTypeConfiguration<WarningRecipient>
{
    public void Configure(EntityTypeBuilder<WarningRecipient> table)
    {
        table.ToTable("warning_recipients").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Name).HasMaxLength(WarningTerms.NameMaxLength);
        table.Property(row => row.Means).HasMaxLength(WarningTerms.NameMaxLength);
        table.Ignore(row => row.First).Ignore(row => row.Last);
        table.HasIndex(row => new { row.WarningId, row.Number }).IsUnique();
        table.HasIndex(row => row.Workspace);
        table.HasAlternateKey(row => new { row.Id, row.WarningId, row.Originator });
        table.HasOne(row => row.Acknowledgement).WithOne().HasForeignKey<WarningAcknowledgement>(part => new { part.RecipientId, part.WarningId, part.Originator }).HasPrincipalKey<WarningRecipient>(row => new { row.Id, row.WarningId, row.Originator });
        table.HasMany(row => row.Responses).WithOne().HasForeignKey(part => new { part.RecipientId, part.WarningId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.WarningId, row.Originator });
    }
}

sealed class WarningAcknowledgementTable : IEntityTypeConfiguration<WarningAcknowledgement>
{
    public void Configure(EntityTypeBuilder<WarningAcknowledgement> table) => table.ToTable("warning_acknowledgements").HasKey(row => row.RecipientId);
}

sealed class WarningResponseTable : IEntityTypeConfiguration<WarningResponse>
{
    public void Configure(EntityTypeBuilder<WarningResponse> table)
    {
        table.ToTable("warning_responses").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Words).HasMaxLength(Warning.ReasonMaxLength);
        table.HasIndex(row => new { row.RecipientId, row.Number }).IsUnique();
    }
}

sealed class WarningCorrectionTable : IEntityTypeConfiguration<WarningCorrection>
{
    public void Configure(EntityTypeBuilder<WarningCorrection> table)
    {
        table.ToTable("warning_corrections").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Text).HasMaxLength(Warning.ReasonMaxLength);
        table.Property(row => row.Post).HasMaxLength(WarningTerms.NameMaxLength);
        table.HasIndex(row => new { row.WarningId, row.Number }).IsUnique();
    }
}

sealed class WarningStandDownTable : IEntityTypeConfiguration<WarningStandDown>
{
    public void Configure(EntityTypeBuilder<WarningStandDown> table)
    {
        table.ToTable("warning_stand_downs").HasKey(row => row.WarningId);
        table.Property(row => row.Reason).HasMaxLength(Warning.ReasonMaxLength);
        table.Property(row => row.Post).HasMaxLength(WarningTerms.NameMaxLength);
    }
}

sealed class WarningBasisTable : IEntityTypeConfiguration<WarningBasis>
{
    public void Configure(EntityTypeBuilder<WarningBasis> table)
    {
        table.ToTable("warning_bases").HasKey(row => row.WarningId);
        table.HasOne<Assessment>().WithMany().HasForeignKey(row => row.AssessmentId);
    }
}

sealed class DistributionNoteTable : IEntityTypeConfiguration<DistributionNote>
{
    public void Configure(EntityTypeBuilder<DistributionNote> table)
    {
        table.ToTable("distribution_notes").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Name).HasMaxLength(WarningTerms.NameMaxLength);
        table.Property(row => row.Reason).HasMaxLength(Warning.ReasonMaxLength);
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Data.Tables;

sealed class ResultIndicatorTable : IEntityTypeConfiguration<ResultIndicator>
{
    public void Configure(EntityTypeBuilder<ResultIndicator> table)
    {
        table.ToTable("result_indicators").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(ResultIndicator.TitleMaxLength);
        table.Property(row => row.Unit).HasMaxLength(Programme.WordMaxLength);
        table.Property(row => row.Means).HasMaxLength(Programme.SourceMaxLength);
        table.Property(row => row.Baseline).HasPrecision(ResultIndicator.Digits, ResultIndicator.Decimals);
        table.Property(row => row.Target).HasPrecision(ResultIndicator.Digits, ResultIndicator.Decimals);
        table.HasIndex(row => row.ProgrammeId);
        table.HasIndex(row => row.MilestoneId);
        table.HasAlternateKey(row => new { row.Id, row.MilestoneId, row.ProgrammeId, row.Originator });
        table.HasOne<Milestone>().WithMany().HasForeignKey(row => new { row.MilestoneId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasMany(row => row.Figures).WithOne().HasForeignKey(part => new { part.IndicatorId, part.MilestoneId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.MilestoneId, row.ProgrammeId, row.Originator });
        table.HasMany(row => row.Reconciliations).WithOne().HasForeignKey(part => new { part.IndicatorId, part.MilestoneId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.MilestoneId, row.ProgrammeId, row.Originator });
    }
}

sealed class FigureTable : IEntityTypeConfiguration<Figure>
{
    public void Configure(EntityTypeBuilder<Figure> table)
    {
        table.ToTable("figures").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Note).HasMaxLength(Figure.NoteMaxLength);
        table.Property(row => row.Value).HasPrecision(ResultIndicator.Digits, ResultIndicator.Decimals);
        table.Property(row => row.Parts).HasConversion(
            parts => JsonSerializer.Serialize(parts, JsonSerializerOptions.Default), text => JsonSerializer.Deserialize<List<FigurePart>>(text, JsonSerializerOptions.Default)!,
            new ValueComparer<List<FigurePart>>((one, other) => one!.SequenceEqual(other!), parts => parts.Count, parts => parts.ToList()));
        // Two that count at once cannot both be the next.
        table.HasIndex(row => new { row.IndicatorId, row.Number }).IsUnique();
    }
}

sealed class ReconciliationTable : IEntityTypeConfiguration<Reconciliation>
{
    public void Configure(EntityTypeBuilder<Reconciliation> table)
    {
        table.ToTable("reconciliations").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Why).HasMaxLength(Reconciliation.WhyMaxLength);
        table.Property(row => row.Value).HasPrecision(ResultIndicator.Digits, ResultIndicator.Decimals);
        table.HasIndex(row => new { row.IndicatorId, row.Number }).IsUnique();
    }
}

sealed class CommitmentTable : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> table)
    {
        table.ToTable("commitments").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.PromisedBy).HasMaxLength(Commitment.WhoMaxLength);
        table.Property(row => row.PromisedTo).HasMaxLength(Commitment.WhoMaxLength);
        table.Property(row => row.What).HasMaxLength(Commitment.WhatMaxLength);
        table.Property(row => row.Unit).HasMaxLength(Programme.WordMaxLength);
        table.Property(row => row.Source).HasMaxLength(Programme.SourceMaxLength);
        table.Property(row => row.Amount).HasPrecision(ResultIndicator.Digits, ResultIndicator.Decimals);
        table.Ignore(row => row.Given).Ignore(row => row.Gap);
        table.HasAlternateKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasOne<Programme>().WithMany().HasForeignKey(row => new { row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Deliveries).WithOne().HasForeignKey(part => new { part.CommitmentId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
    }
}

sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> table)
    {
        table.ToTable("deliveries").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.ShownBy).HasMaxLength(Delivery.ShownByMaxLength);
        table.Property(row => row.Amount).HasPrecision(ResultIndicator.Digits, ResultIndicator.Decimals);
        table.HasIndex(row => row.CommitmentId);
    }
}

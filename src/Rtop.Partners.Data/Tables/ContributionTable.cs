using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Data.Tables;

sealed class ContributionTable : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> table)
    {
        table.ToTable("contributions").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.What).HasMaxLength(Contribution.WhatMaxLength);
        table.Property(row => row.ShownBy).HasMaxLength(Contribution.ShownByMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.Ignore(row => row.IsDisputed).Ignore(row => row.Last);
        table.HasOne<Assessment>().WithMany().HasForeignKey(row => new { row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasMany(row => row.Replies).WithOne()
            .HasForeignKey(reply => new { reply.ContributionId, reply.AssessmentId, reply.Originator })
            .HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
    }
}

sealed class ContributionReplyTable : IEntityTypeConfiguration<ContributionReply>
{
    public void Configure(EntityTypeBuilder<ContributionReply> table)
    {
        table.ToTable("contribution_replies").HasKey(row => new { row.ContributionId, row.Workspace, row.Number });
        table.Property(row => row.Note).HasMaxLength(ContributionReply.NoteMaxLength);
    }
}

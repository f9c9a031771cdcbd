using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;

namespace Rtop.Partners.Data.Tables;

sealed class SituationTable : IEntityTypeConfiguration<Situation>
{
    public void Configure(EntityTypeBuilder<Situation> table)
    {
        table.ToTable("situations").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Country).HasMaxLength(3);
        table.Property(row => row.Area).HasMaxLength(Situation.AreaMaxLength);
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasIndex(row => new { row.AssessmentId, row.Country, row.Area }).IsUnique().HasFilter("ended_at is null");
    }
}

sealed class SituationLinkTable : IEntityTypeConfiguration<SituationLink>
{
    public void Configure(EntityTypeBuilder<SituationLink> table)
    {
        table.ToTable("situation_links").Property(row => row.Id).ValueGeneratedNever();
        table.Ignore(row => row.Last).Ignore(row => row.Stands).Ignore(row => row.IsDisputed).Ignore(row => row.LeavesFile);
        // Each end belongs to the file that the row says: the doubled owners are the lock.
        table.HasOne<Situation>().WithMany().HasForeignKey(row => new { row.SituationId, row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasOne<Situation>().WithMany().HasForeignKey(row => new { row.OtherId, row.OtherAssessmentId, row.OtherOriginator }).HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasIndex(row => new { row.SituationId, row.OtherId, row.Kind }).IsUnique();
        table.HasIndex(row => row.OtherAssessmentId);
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator });
        table.HasMany(row => row.Statements).WithOne()
            .HasForeignKey(said => new { said.LinkId, said.AssessmentId, said.Originator })
            .HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator });
    }
}

sealed class LinkStatementTable : IEntityTypeConfiguration<LinkStatement>
{
    public void Configure(EntityTypeBuilder<LinkStatement> table)
    {
        table.ToTable("link_statements").HasKey(row => new { row.LinkId, row.Workspace, row.Number });
        table.Property(row => row.Why).HasMaxLength(LinkStatement.WhyMaxLength);
        table.Property(row => row.ShownBy).HasMaxLength(LinkStatement.ShownByMaxLength);
    }
}

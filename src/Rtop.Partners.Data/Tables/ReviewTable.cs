using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Data.Tables;

sealed class ReviewPointTable : IEntityTypeConfiguration<ReviewPoint>
{
    public void Configure(EntityTypeBuilder<ReviewPoint> table)
    {
        table.ToTable("review_points").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Scope).HasMaxLength(ReviewPoint.ScopeMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => row.ProgrammeId);
        table.HasAlternateKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasOne<Programme>().WithMany().HasForeignKey(row => new { row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Recommendations).WithOne().HasForeignKey(part => new { part.ReviewPointId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasMany(row => row.Packs).WithOne().HasForeignKey(part => new { part.ReviewPointId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
    }
}

sealed class RecommendationTable : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> table)
    {
        table.ToTable("recommendations").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Text).HasMaxLength(Recommendation.TextMaxLength);
        table.Property(row => row.Owner).HasMaxLength(Programme.WordMaxLength);
        table.Ignore(row => row.State).Ignore(row => row.IsClosed);
        table.HasIndex(row => new { row.ReviewPointId, row.Number }).IsUnique();
        table.HasIndex(row => row.Addressee);
        table.HasAlternateKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasMany(row => row.Responses).WithOne().HasForeignKey(part => new { part.RecommendationId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
    }
}

sealed class RecommendationResponseTable : IEntityTypeConfiguration<RecommendationResponse>
{
    public void Configure(EntityTypeBuilder<RecommendationResponse> table)
    {
        table.ToTable("recommendation_responses").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Text).HasMaxLength(RecommendationResponse.TextMaxLength);
        table.HasIndex(row => new { row.RecommendationId, row.Number }).IsUnique();
    }
}

sealed class ReviewPackTable : IEntityTypeConfiguration<ReviewPack>
{
    public void Configure(EntityTypeBuilder<ReviewPack> table)
    {
        table.ToTable("review_packs").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Hash).HasMaxLength(64);
        table.HasIndex(row => new { row.ReviewPointId, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasMany(row => row.Signatures).WithOne().HasForeignKey(part => new { part.PackId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
    }
}

sealed class PackSignatureTable : IEntityTypeConfiguration<PackSignature>
{
    public void Configure(EntityTypeBuilder<PackSignature> table)
    {
        table.ToTable("pack_signatures").HasKey(row => new { row.PackId, row.Workspace });
        table.Property(row => row.Hash).HasMaxLength(64);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Audit;

namespace Rtop.Partners.Data.Tables;

// The provider's script makes the table, and a function alone writes it; here it is read.
sealed class TrailTable : IEntityTypeConfiguration<TrailEntry>
{
    public void Configure(EntityTypeBuilder<TrailEntry> table) =>
        table.ToTable("entries", "audit", entries => entries.ExcludeFromMigrations()).HasKey(row => new { row.Chain, row.Seq });
}

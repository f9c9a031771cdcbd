using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Tables;

sealed class WorkspaceTable : IEntityTypeConfiguration<Workspace>
{
    public void Configure(EntityTypeBuilder<Workspace> table)
    {
        table.ToTable("workspaces").HasKey(row => row.Code);
        table.Property(row => row.Zone).HasMaxLength(60);
        table.Property(row => row.Language).HasMaxLength(2);
        table.Property(row => row.Names).HasConversion(new AsJson(), Comparer);
        table.Property(row => row.Acronyms).HasConversion(new AsJson(), Comparer);
        table.Property(row => row.LabelWords).HasConversion(new AsJson(), Comparer).HasDefaultValueSql("'{}'");
    }

    static readonly ValueComparer<Dictionary<string, string>> Comparer = new(
        (one, other) => AsJson.Write(one!) == AsJson.Write(other!), names => AsJson.Write(names).GetHashCode(StringComparison.Ordinal), names => new(names));

    sealed class AsJson() : ValueConverter<Dictionary<string, string>, string>(names => Write(names), text => JsonSerializer.Deserialize<Dictionary<string, string>>(text, JsonSerializerOptions.Default)!)
    {
        public static string Write(Dictionary<string, string> names) => JsonSerializer.Serialize(names);
    }
}

sealed class MemberStateTable : IEntityTypeConfiguration<MemberState>
{
    public void Configure(EntityTypeBuilder<MemberState> table)
    {
        table.ToTable("member_states").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Country).HasMaxLength(3);
        table.HasOne<Workspace>().WithMany().HasForeignKey(row => row.Workspace);
        table.HasIndex(row => new { row.Workspace, row.Country });
    }
}

sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> table)
    {
        table.ToTable("persons").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Name).HasMaxLength(200);
        table.Property(row => row.Email).HasMaxLength(254);
        table.Property(row => row.Language).HasMaxLength(2);
        table.Property(row => row.Zone).HasMaxLength(60);
        table.ComplexProperty(row => row.Notices, times => times.Property(row => row.Station).HasMaxLength(20));
    }
}

sealed class OfficerTable : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> table)
    {
        table.ToTable("officers").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(Officer.TitleMaxLength);
        table.Property(row => row.ComesFrom).HasMaxLength(JoinInvitation.ComesFromMaxLength);
        // An invitation gives one post.
        table.HasOne<JoinInvitation>().WithMany().HasForeignKey(row => row.InvitationId);
        table.HasIndex(row => row.InvitationId).IsUnique();
        table.HasOne<Workspace>().WithMany().HasForeignKey(row => row.Workspace);
        table.HasOne(row => row.Person).WithMany().HasForeignKey(row => row.PersonId);
        table.HasIndex(row => new { row.Workspace, row.PersonId }).IsUnique();
        table.HasIndex(row => row.PersonId);
        table.HasAlternateKey(row => new { row.Id, row.Workspace });
        table.HasMany(row => row.Duties).WithOne().HasForeignKey(held => new { held.OfficerId, held.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class DutyTable : IEntityTypeConfiguration<DutyHeld>
{
    public void Configure(EntityTypeBuilder<DutyHeld> table)
    {
        table.ToTable("duties").Property(row => row.Id).ValueGeneratedNever();
        table.HasOne(row => row.Order).WithMany().HasForeignKey(row => row.OrderId);
        table.HasOne(row => row.Term).WithMany().HasForeignKey(row => row.TermId);
        table.HasIndex(row => new { row.Workspace, row.PersonId });
    }
}

sealed class DutyOrderTable : IEntityTypeConfiguration<DutyOrder>
{
    public void Configure(EntityTypeBuilder<DutyOrder> table)
    {
        table.ToTable("duty_orders").Property(row => row.Id).ValueGeneratedNever();
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.OfficerId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class JoinInvitationTable : IEntityTypeConfiguration<JoinInvitation>
{
    public void Configure(EntityTypeBuilder<JoinInvitation> table)
    {
        table.ToTable("join_invitations").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Email).HasMaxLength(254);
        table.Property(row => row.Title).HasMaxLength(Officer.TitleMaxLength);
        table.Property(row => row.ComesFrom).HasMaxLength(JoinInvitation.ComesFromMaxLength);
        table.Property(row => row.Duties).HasConversion(
            duties => string.Join(' ', duties.Select(duty => ((int)duty).ToString(CultureInfo.InvariantCulture))),
            text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => (Duty)int.Parse(number, CultureInfo.InvariantCulture)).ToList(),
            new ValueComparer<IReadOnlyList<Duty>>((one, other) => one!.SequenceEqual(other!), duties => duties.Aggregate(0, (hash, duty) => HashCode.Combine(hash, duty)), duties => duties.ToList())).HasMaxLength(100);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasOne<Workspace>().WithMany().HasForeignKey(row => row.Workspace);
        table.HasIndex(row => row.Workspace);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Data.Tables;

sealed class ProgrammeTable : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> table)
    {
        table.ToTable("programmes").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(Programme.TitleMaxLength);
        table.Property(row => row.Aim).HasMaxLength(Programme.AimMaxLength);
        table.Property(row => row.Source).HasMaxLength(Programme.SourceMaxLength);
        table.Property(row => row.Zone).HasMaxLength(60);
        foreach (var word in (string[])[nameof(Programme.Acronym), nameof(Programme.ClusterWord), nameof(Programme.ObjectiveWord), nameof(Programme.MilestoneWord)])
            table.Property(word).HasMaxLength(Programme.WordMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasIndex(row => new { row.Originator, row.Number }).IsUnique();

        // The doubled owner is the lock: a part can never be hung on another organization's programme (SECURITY D2).
        table.HasAlternateKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Parties).WithOne().HasForeignKey(part => new { part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Invitations).WithOne().HasForeignKey(part => new { part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Clusters).WithOne().HasForeignKey(part => new { part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Objectives).WithOne().HasForeignKey(part => new { part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        // One continues its own organization's programme: another's could not be named without telling that it is there.
        table.HasOne<Programme>().WithMany().HasForeignKey(row => new { row.PredecessorId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator }).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class ProgrammeInvitationTable : IEntityTypeConfiguration<ProgrammeInvitation>
{
    public void Configure(EntityTypeBuilder<ProgrammeInvitation> table)
    {
        table.ToTable("programme_invitations").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(Programme.TitleMaxLength);
        table.HasIndex(row => new { row.ProgrammeId, row.Workspace });
        table.HasIndex(row => row.Workspace);
        table.HasAlternateKey(row => new { row.Id, row.Originator, row.Workspace });
        table.HasOne(row => row.Answer).WithOne().HasForeignKey<ProgrammeAnswer>(row => new { row.InvitationId, row.Originator, row.Workspace }).HasPrincipalKey<ProgrammeInvitation>(row => new { row.Id, row.Originator, row.Workspace });
    }
}

sealed class ProgrammeAnswerTable : IEntityTypeConfiguration<ProgrammeAnswer>
{
    public void Configure(EntityTypeBuilder<ProgrammeAnswer> table) => table.ToTable("programme_answers").HasKey(row => row.InvitationId);
}

sealed class ProgrammePartyTable : IEntityTypeConfiguration<ProgrammeParty>
{
    public void Configure(EntityTypeBuilder<ProgrammeParty> table)
    {
        table.ToTable("programme_parties").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.ProgrammeId, row.Workspace }).IsUnique().HasFilter("ended_at is null");
        table.HasOne<ProgrammeInvitation>().WithMany().HasForeignKey(row => new { row.InvitationId, row.Originator, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Originator, row.Workspace });
    }
}

sealed class ClusterTable : IEntityTypeConfiguration<Cluster>
{
    public void Configure(EntityTypeBuilder<Cluster> table)
    {
        table.ToTable("clusters").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Code).HasMaxLength(Cluster.CodeMaxLength);
        table.Property(row => row.Title).HasMaxLength(Programme.TitleMaxLength);
        table.HasIndex(row => new { row.ProgrammeId, row.Code }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasOne<Cluster>().WithMany().HasForeignKey(row => new { row.ParentId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator }).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class ObjectiveTable : IEntityTypeConfiguration<Objective>
{
    public void Configure(EntityTypeBuilder<Objective> table)
    {
        table.ToTable("objectives").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Code).HasMaxLength(Cluster.CodeMaxLength);
        table.Property(row => row.Title).HasMaxLength(Programme.TitleMaxLength);
        table.HasAlternateKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasOne<Cluster>().WithMany().HasForeignKey(row => new { row.ClusterId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator }).OnDelete(DeleteBehavior.Restrict);
    }
}

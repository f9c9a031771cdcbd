using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.CapacityBuilding;

namespace Rtop.Partners.Data.Tables;

sealed class MilestoneTable : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> table)
    {
        table.ToTable("milestones").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Code).HasMaxLength(Cluster.CodeMaxLength);
        table.Property(row => row.Title).HasMaxLength(Milestone.TitleMaxLength);
        table.Property(row => row.FirstBody).HasMaxLength(Milestone.WordMaxLength);
        table.Property(row => row.SecondBody).HasMaxLength(Milestone.WordMaxLength);
        table.Property(row => row.Source).HasMaxLength(Programme.SourceMaxLength);
        table.Property(row => row.Remark).HasMaxLength(Programme.SourceMaxLength);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.Ignore(row => row.LastReport).Ignore(row => row.LastDay);
        // What was taken out keeps its code, and leaves it to another.
        table.HasIndex(row => new { row.ProgrammeId, row.Code }).IsUnique().HasFilter("removed_at is null");
        table.HasIndex(row => new { row.ProgrammeId, row.DueOn });
        // A table over all programmes is read a page at a time, in one of these orders.
        table.HasIndex(row => new { row.DueOn, row.Code, row.Id });
        table.HasIndex(row => new { row.Code, row.DueOn, row.Id });
        table.HasIndex(row => new { row.State, row.DueOn, row.Code, row.Id });
        table.HasAlternateKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasOne<Programme>().WithMany().HasForeignKey(row => new { row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasOne<Cluster>().WithMany().HasForeignKey(row => new { row.ClusterId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator }).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Objective>().WithMany().HasForeignKey(row => new { row.ObjectiveId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator }).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(row => row.Versions).WithOne().HasForeignKey(part => new { part.MilestoneId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasMany(row => row.Reports).WithOne().HasForeignKey(part => new { part.MilestoneId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasMany(row => row.Namings).WithOne().HasForeignKey(part => new { part.MilestoneId, part.ProgrammeId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
        table.HasOne(row => row.Publication).WithOne().HasForeignKey<MilestonePublication>(part => new { part.MilestoneId, part.ProgrammeId, part.Originator }).HasPrincipalKey<Milestone>(row => new { row.Id, row.ProgrammeId, row.Originator });
    }
}

sealed class MilestoneVersionTable : IEntityTypeConfiguration<MilestoneVersion>
{
    public void Configure(EntityTypeBuilder<MilestoneVersion> table)
    {
        table.ToTable("milestone_versions").HasKey(row => new { row.MilestoneId, row.Number });
        table.Property(row => row.Title).HasMaxLength(Milestone.TitleMaxLength);
        table.HasIndex(row => row.ProgrammeId);
    }
}

sealed class MilestoneNamingTable : IEntityTypeConfiguration<MilestoneNaming>
{
    public void Configure(EntityTypeBuilder<MilestoneNaming> table)
    {
        table.ToTable("milestone_namings").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.MilestoneId, row.Workspace }).IsUnique().HasFilter("ended_at is null");
    }
}

sealed class MilestonePublicationTable : IEntityTypeConfiguration<MilestonePublication>
{
    public void Configure(EntityTypeBuilder<MilestonePublication> table) => table.ToTable("milestone_publications").HasKey(row => row.MilestoneId);
}

sealed class StatusReportTable : IEntityTypeConfiguration<StatusReport>
{
    public void Configure(EntityTypeBuilder<StatusReport> table)
    {
        table.ToTable("status_reports").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Reason).HasMaxLength(StatusReport.ReasonMaxLength);
        table.Property(row => row.ShownBy).HasMaxLength(StatusReport.ShownByMaxLength);
        table.HasIndex(row => new { row.MilestoneId, row.Number }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.MilestoneId, row.ProgrammeId, row.Originator });
        table.HasOne(row => row.Reply).WithOne()
            .HasForeignKey<StatusReply>(part => new { part.ReportId, part.MilestoneId, part.ProgrammeId, part.Originator })
            .HasPrincipalKey<StatusReport>(row => new { row.Id, row.MilestoneId, row.ProgrammeId, row.Originator });
    }
}

sealed class StatusReplyTable : IEntityTypeConfiguration<StatusReply>
{
    public void Configure(EntityTypeBuilder<StatusReply> table)
    {
        table.ToTable("status_replies").HasKey(row => row.ReportId);
        table.Property(row => row.Note).HasMaxLength(StatusReply.NoteMaxLength);
    }
}

sealed class MilestoneCommentTable : IEntityTypeConfiguration<MilestoneComment>
{
    public void Configure(EntityTypeBuilder<MilestoneComment> table)
    {
        table.ToTable("milestone_comments").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Text).HasMaxLength(MilestoneComment.TextMaxLength);
        table.HasIndex(row => new { row.MilestoneId, row.At });
        table.HasIndex(row => new { row.ProgrammeId, row.At });
        table.HasOne<Milestone>().WithMany().HasForeignKey(row => new { row.MilestoneId, row.ProgrammeId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.ProgrammeId, row.Originator });
    }
}

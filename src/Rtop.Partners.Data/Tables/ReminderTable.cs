using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Tables;

sealed class ReminderTable : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> table)
    {
        table.ToTable("reminders").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.Workspace, row.Subject, row.SubjectId, row.Occurrence, row.Stage, row.OfficerId, row.Again }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.Workspace });
        table.HasAlternateKey(row => new { row.Id, row.OfficerId, row.Workspace });
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.OfficerId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.ForId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        // Every page asks how many of them are unread.
        table.HasIndex(row => row.OfficerId).HasFilter("read_at is null");
        table.HasOne(row => row.Letter).WithOne().HasForeignKey<Letter>(row => new { row.ReminderId, row.Workspace }).HasPrincipalKey<Reminder>(row => new { row.Id, row.Workspace });
    }
}

sealed class ReviewAnswerTable : IEntityTypeConfiguration<ReviewAnswer>
{
    public void Configure(EntityTypeBuilder<ReviewAnswer> table)
    {
        table.ToTable("review_answers").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Post).HasMaxLength(200);
        table.Property(row => row.Reference).HasMaxLength(40);
        table.Property(row => row.Reason).HasMaxLength(ReviewAnswer.ReasonMaxLength);
        table.HasIndex(row => new { row.Workspace, row.SubjectId });
        table.HasIndex(row => new { row.Asker, row.At });
        // A link is used once, whoever else uses it in the same moment.
        table.HasIndex(row => row.LetterId).IsUnique();
        table.HasOne<Reminder>().WithMany().HasForeignKey(row => new { row.ReminderId, row.OfficerId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.OfficerId, row.Workspace });
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.ColleagueId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class LetterTable : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> table)
    {
        table.ToTable("letters").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.LastReply).HasMaxLength(200);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.Ignore(row => row.MayHaveArrivedTwice);
        table.Ignore(row => row.MailId);
        table.Ignore(row => row.IsPutOff);
        table.Ignore(row => row.MayBeQueuedAgain);
        table.HasAlternateKey(row => new { row.Id, row.Workspace });
        table.HasMany(row => row.Steps).WithOne().HasForeignKey(row => new { row.LetterId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasIndex(row => new { row.OfficerId, row.SentAt });
        table.HasIndex(row => new { row.Workspace, row.State, row.NotBefore });
    }
}

sealed class AbsenceTable : IEntityTypeConfiguration<Absence>
{
    public void Configure(EntityTypeBuilder<Absence> table)
    {
        table.ToTable("absences").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.OfficerId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.DeputyId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasIndex(row => new { row.Workspace, row.Until });
        table.HasAlternateKey(row => new { row.Id, row.DeputyId, row.OfficerId, row.Workspace });
    }
}

sealed class StandInTable : IEntityTypeConfiguration<StandIn>
{
    public void Configure(EntityTypeBuilder<StandIn> table)
    {
        table.ToTable("stand_ins").Property(row => row.Id).ValueGeneratedNever();
        // Who acts, and for whom, are repeated from the absence by the key: in nobody else's name, and by nobody else.
        table.HasOne<Absence>().WithMany()
            .HasForeignKey(row => new { row.AbsenceId, row.OfficerId, row.ForId, row.Workspace })
            .HasPrincipalKey(row => new { row.Id, row.DeputyId, row.OfficerId, row.Workspace });
        table.HasIndex(row => new { row.Workspace, row.SubjectId, row.Kind }).IsUnique();
        table.HasIndex(row => new { row.Workspace, row.FileId, row.At });
    }
}

sealed class MuteTable : IEntityTypeConfiguration<Mute>
{
    public void Configure(EntityTypeBuilder<Mute> table)
    {
        table.ToTable("mutes").Property(row => row.Id).ValueGeneratedNever();
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.OfficerId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
    }
}

sealed class LetterStepTable : IEntityTypeConfiguration<LetterStep>
{
    public void Configure(EntityTypeBuilder<LetterStep> table)
    {
        table.ToTable("letter_steps").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Reply).HasMaxLength(20);
        table.HasIndex(row => new { row.LetterId, row.At });
    }
}

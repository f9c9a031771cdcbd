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
        table.HasIndex(row => new { row.Workspace, row.Subject, row.SubjectId, row.Occurrence, row.Stage, row.OfficerId }).IsUnique();
        table.HasAlternateKey(row => new { row.Id, row.Workspace });
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.OfficerId, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasOne(row => row.Letter).WithOne().HasForeignKey<Letter>(row => new { row.ReminderId, row.Workspace }).HasPrincipalKey<Reminder>(row => new { row.Id, row.Workspace });
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

sealed class LetterStepTable : IEntityTypeConfiguration<LetterStep>
{
    public void Configure(EntityTypeBuilder<LetterStep> table)
    {
        table.ToTable("letter_steps").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Reply).HasMaxLength(20);
        table.HasIndex(row => new { row.LetterId, row.At });
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Data.Tables;

sealed class FrameworkTable : IEntityTypeConfiguration<Framework>
{
    public void Configure(EntityTypeBuilder<Framework> table)
    {
        table.ToTable("frameworks").HasKey(row => new { row.Id, row.Version });
        table.Property(row => row.Id).HasMaxLength(60);
        table.Property(row => row.Version).HasMaxLength(20);
        table.Property(row => row.Digest).HasMaxLength(64);
    }
}

sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> table)
    {
        table.ToTable("assessments").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(Assessment.TitleMaxLength);
        table.Property(row => row.Situation).HasMaxLength(Assessment.SituationMaxLength);
        table.Property(row => row.FrameworkId).HasMaxLength(60);
        table.Property(row => row.FrameworkVersion).HasMaxLength(20);
        table.Property(row => row.Revision).IsConcurrencyToken();
        table.Ignore(row => row.Scorers).Ignore(row => row.Scope).Ignore(row => row.ScopeRevision).Ignore(row => row.ConflictStandings);
        table.Property(row => row.ScopeNote).HasMaxLength(Scope.NoteMaxLength);
        table.HasOne<Framework>().WithMany().HasForeignKey(row => new { row.FrameworkId, row.FrameworkVersion });
        table.HasIndex(row => new { row.Originator, row.Number }).IsUnique();

        // The doubled owner is the lock: a part can never be hung on another organization's file (SECURITY D2).
        table.HasAlternateKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Parties).WithOne().HasForeignKey(part => new { part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Invitations).WithOne().HasForeignKey(part => new { part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Cycles).WithOne().HasForeignKey(part => new { part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Situations).WithOne().HasForeignKey(part => new { part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.ScopeChanges).WithOne().HasForeignKey(part => new { part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.ConflictReadings).WithOne().HasForeignKey(part => new { part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasMany(row => row.Sections).WithOne().HasForeignKey(part => new { part.AssessmentId, part.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class InvitationTable : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> table)
    {
        table.ToTable("invitations").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Title).HasMaxLength(Assessment.TitleMaxLength);
        table.Ignore(row => row.IsOpen);
        table.HasIndex(row => new { row.AssessmentId, row.Workspace });
        table.HasIndex(row => row.Workspace);
        table.HasAlternateKey(row => new { row.Id, row.Originator, row.Workspace });
        table.HasOne(row => row.Answer).WithOne().HasForeignKey<Answer>(row => new { row.InvitationId, row.Originator, row.Workspace }).HasPrincipalKey<Invitation>(row => new { row.Id, row.Originator, row.Workspace });
    }
}

sealed class AnswerTable : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> table) => table.ToTable("answers").HasKey(row => row.InvitationId);
}

sealed class PartyTable : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> table)
    {
        table.ToTable("parties").Property(row => row.Id).ValueGeneratedNever();
        table.HasIndex(row => new { row.AssessmentId, row.Workspace }).IsUnique().HasFilter("ended_at is null");
        table.HasOne<Invitation>().WithMany().HasForeignKey(row => new { row.InvitationId, row.Originator, row.Workspace }).HasPrincipalKey(row => new { row.Id, row.Originator, row.Workspace });
    }
}

sealed class CommentTable : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> table)
    {
        table.ToTable("comments").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.Text).HasMaxLength(Comment.TextMaxLength);
        table.HasOne<Assessment>().WithMany().HasForeignKey(row => new { row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
        table.HasIndex(row => new { row.AssessmentId, row.At });
        table.HasAlternateKey(row => new { row.Id, row.AssessmentId, row.Originator, row.Workspace });
        table.HasMany(row => row.Mentions).WithOne()
            .HasForeignKey(part => new { part.CommentId, part.AssessmentId, part.Originator, part.Workspace })
            .HasPrincipalKey(row => new { row.Id, row.AssessmentId, row.Originator, row.Workspace });
    }
}

sealed class FramingNoteTable : IEntityTypeConfiguration<FramingNote>
{
    public void Configure(EntityTypeBuilder<FramingNote> table)
    {
        table.ToTable("framing_notes").Property(row => row.Id).ValueGeneratedNever();
        table.Property(row => row.SelfName).HasMaxLength(FramingNote.NameMaxLength);
        foreach (var text in (string[])[nameof(FramingNote.OtherNames), nameof(FramingNote.UsedBy), nameof(FramingNote.ContestedBy), nameof(FramingNote.OurUse)])
            table.Property(text).HasMaxLength(FramingNote.TextMaxLength);
        table.HasOne<Assessment>().WithMany().HasForeignKey(row => new { row.AssessmentId, row.Originator }).HasPrincipalKey(row => new { row.Id, row.Originator });
    }
}

sealed class MentionTable : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> table)
    {
        table.ToTable("mentions").Property(row => row.Id).ValueGeneratedNever();
        table.HasOne<Officer>().WithMany().HasForeignKey(row => new { row.ColleagueId, row.Organization }).HasPrincipalKey(row => new { row.Id, row.Workspace });
        table.HasIndex(row => row.AssessmentId);
    }
}

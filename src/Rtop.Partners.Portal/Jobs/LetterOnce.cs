using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>A mail to one officer about something that is told once.</summary>
static class LetterOnce
{
    /// <summary>The reminder with its letter, for the outbox; the letter waits for the officer's hours unless it is urgent, or <paramref name="plain"/>.</summary>
    public static Reminder To(Officer officer, ReviewSubject subject, ReviewStage stage, Guid about, DateOnly day, DateTimeOffset now, bool plain)
    {
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            Workspace = officer.Workspace,
            OfficerId = officer.Id,
            Subject = subject,
            SubjectId = about,
            Occurrence = day,
            Stage = stage,
            RaisedAt = now,
            Letter = new() { Id = Guid.NewGuid(), Workspace = officer.Workspace, ReminderId = id, OfficerId = officer.Id, CreatedAt = now, NotBefore = officer.Person is { } reader ? ReceivingTimes.NotBefore(subject, reader, now, plain) : now },
        };
    }
}

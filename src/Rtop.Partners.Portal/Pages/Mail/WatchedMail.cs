using System.Linq.Expressions;
using Rtop.Partners.Data;
using Rtop.Partners.Reviews;

namespace Rtop.Partners.Portal.Pages.Mail;

/// <summary>Kinds of state that the list of mails is narrowed to.</summary>
public enum MailView
{
    /// <summary>What somebody should look at: failed, or not confirmed.</summary>
    Trouble,

    /// <summary>Waits for its first try.</summary>
    Queued,

    /// <summary>Put off, with the next try.</summary>
    PutOff,

    /// <summary>A sender has it.</summary>
    Sending,

    /// <summary>Taken by the mail server.</summary>
    Sent,

    /// <summary>The answer was lost.</summary>
    Uncertain,

    /// <summary>Refused, or given up.</summary>
    Failed,

    /// <summary>Not sent any more.</summary>
    Dropped,
}

/// <summary>Mails of the workspace that may be watched; what its administrator receives in confidence is not among them either.</summary>
static class WatchedMail
{
    /// <summary>Them.</summary>
    public static IQueryable<Letter> Of(PartnersDb db)
    {
        var me = db.MyWorkspace;
        return db.Letters.Where(letter => letter.Workspace == me && letter.Watched);
    }

    /// <summary>Which of them a view shows.</summary>
    public static Expression<Func<Letter, bool>> In(MailView view) => view switch
    {
        MailView.Queued => letter => letter.State == LetterState.Waiting && letter.LastReply == null,
        MailView.PutOff => letter => letter.State == LetterState.Waiting && letter.LastReply != null,
        MailView.Sending => letter => letter.State == LetterState.Claimed || letter.State == LetterState.Committing,
        MailView.Sent => letter => letter.State == LetterState.Sent,
        MailView.Uncertain => letter => letter.State == LetterState.Uncertain,
        MailView.Failed => letter => letter.State == LetterState.Refused || letter.State == LetterState.Undelivered,
        MailView.Dropped => letter => letter.State == LetterState.Dropped,
        _ => letter => letter.State == LetterState.Refused || letter.State == LetterState.Undelivered || letter.State == LetterState.Uncertain,
    };
}

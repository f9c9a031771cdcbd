using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Jobs;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Reminders;

/// <summary>What the two ways to an answer share: from the list of reminders, and by the link of a mail.</summary>
public abstract class AnswerPage(PartnersDb db, IDatabase database) : PortalPage
{
    /// <summary>The answer as typed.</summary>
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    /// <summary>True after it was given.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Given { get; set; }

    /// <summary>The reminder.</summary>
    public Reminder Reminder { get; private set; } = null!;

    /// <summary>What it is about; null when that is no longer the reader's to see.</summary>
    public Named? About { get; private set; }

    /// <summary>What still waits; null when nothing does.</summary>
    public Matter? Waits { get; private set; }

    /// <summary>What colleagues and oneself answered so far, by name.</summary>
    public IReadOnlyList<(ReviewAnswer Answer, IHtmlContent By, string? Colleague)> Said { get; private set; } = [];

    /// <summary>Colleagues whose it could be.</summary>
    public IReadOnlyList<Officer> Colleagues { get; private set; } = [];

    /// <summary>The day at the workspace's seat.</summary>
    public DateOnly Today => TodayIn(Me.Place!.Zone);

    /// <summary>The right that it takes.</summary>
    public Permission Needed => ReviewCalendar.RightFor(Reminder.Subject);

    /// <summary>In whose name: as chosen, or in that of whom the reminder is for.</summary>
    public Guid? For => ModelState.ContainsKey("Form.For") ? Form.For : Reminder.ForId;

    StandIns StandIns => HttpContext.RequestServices.GetRequiredService<StandIns>();

    /// <summary>Finds one's own reminder and what it is about.</summary>
    protected async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        var officer = By.Id;
        if (await db.Reminders.AsNoTracking().Include(one => one.Letter).SingleOrDefaultAsync(one => one.Id == id && one.OfficerId == officer, ct) is not { } found || !ReviewAnswer.IsAnswerable(found.Subject)) return false;
        Reminder = found;
        Waits = (await Matter.WaitingAsync(db, Now, ct, found.SubjectId)).Find(matter => matter.Subject == found.Subject && matter.Occurrence == found.Occurrence);
        About = (await db.NamedAsync([found], T, ct)).GetValueOrDefault((found.Subject, found.SubjectId));
        var officers = await Matter.OfficersAsync(db, ct);
        Colleagues = [.. officers.Where(one => one.Id != officer && ReviewCalendar.MayTakeOver(one, found.Subject, Today)).OrderBy(one => one.Person!.Name, StringComparer.CurrentCulture)];
        var said = await db.Set<ReviewAnswer>().AsNoTracking().Where(answer => answer.Workspace == Me.Workspace && answer.Subject == found.Subject && answer.SubjectId == found.SubjectId && answer.Occurrence == found.Occurrence).OrderBy(answer => answer.At).ToListAsync(ct);
        await StandIns.LoadAsync(ct, [.. said.Select(answer => answer.Id)]);
        Said = [.. said.Select(answer => (answer, StandIns.By(NameOf(answer.OfficerId) ?? answer.Post, StandInKind.ReminderAnswered, answer.Id), NameOf(answer.ColleagueId)))];
        return true;

        string? NameOf(Guid? of) => officers.Find(one => one.Id == of)?.Person?.Name;
    }

    /// <summary>Keeps the answer. False with the sentence at its field when it could not be given.</summary>
    protected async Task<bool> GiveAsync(Guid? letter, CancellationToken ct)
    {
        ReviewAnswer? answer = null;
        if (!ModelState.IsValid || !Ask(() => Rule.Require(Waits is not null, "answer.waits-no-more"))
            || !Ask(() => StandIns.Require(Form.For, Needed))
            || !Ask(() => answer = ReviewAnswer.Give(new(Form.Kind, Form.Colleague, Form.Until, Form.Reason?.ReplaceLineEndings("\n"), letter), Reminder, Waits!.Reference, Waits.Asker, By, Colleagues, Today, Now))) return false;
        db.Add(answer!);
        StandIns.Write(Form.For, Needed, StandInKind.ReminderAnswered, answer!.Id, null);
        db.Record(Act.ReminderAnswered, "reminder", Reminder.Id, detail: $"answer={answer.Kind}");
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException fault) when (database.IsDuplicate(fault))
        {
            db.ForgetChanges();
            Show(new RuleBroken(null, "answer.link-used", []));
            return false;
        }
    }

    /// <summary>The answer as typed.</summary>
    public sealed record AnswerForm
    {
        /// <summary>What is answered.</summary>
        [Display(Name = "answer.what")]
        public ReviewAnswerKind? Kind { get; init; }

        /// <summary>Whose it is.</summary>
        [Display(Name = "answer.whose")]
        public Guid? Colleague { get; init; }

        /// <summary>Until which day.</summary>
        [Display(Name = "answer.until")]
        public DateOnly? Until { get; init; }

        /// <summary>Why.</summary>
        [StringLength(ReviewAnswer.ReasonMaxLength), Display(Name = "answer.why")]
        public string? Reason { get; init; }

        /// <summary>In whose name; null is the own.</summary>
        [Display(Name = "stand-in.in-whose-name")]
        public Guid? For { get; init; }
    }
}

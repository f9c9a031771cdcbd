using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Rtop.Partners.Audit;
using Rtop.Partners.Data;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Pages.Notices;

/// <summary>When mail may come to oneself: zone, working days and hours, holidays, each as it comes or together.</summary>
[Needs(Permission.Enter)]
public sealed class IndexModel(PartnersDb db) : PortalPage
{
    const int HolidaysShown = 8;

    /// <summary>What is chosen.</summary>
    [BindProperty]
    public NoticesForm Form { get; set; } = new();

    /// <summary>True after a redirect from a change.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>What stands.</summary>
    public ReceivingTimes Times => ReceivingTimes.Of(Me.Person!);

    /// <summary>When a mail that is raised now would come.</summary>
    public DateTimeOffset Next => Times.From(Now);

    /// <summary>True when that is now.</summary>
    public bool IsNow => Next <= Now;

    /// <summary>The next holidays of the station.</summary>
    public IEnumerable<Holiday> Holidays => Times.Station?.Holidays.SkipWhile(day => day.On < TodayIn(Me.Person!.Zone)).Take(HolidaysShown) ?? [];

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
        var (person, times) = (Me.Person!, Me.Person!.Notices);
        Form = new()
        {
            Zone = person.Zone,
            Days = [.. Enum.GetValues<DayOfWeek>().Where(times.IsWorked)],
            From = times.From,
            Until = times.Until,
            Rhythm = times.Rhythm,
            DigestAt = times.DigestAt,
            DigestOn = times.DigestOn,
            Station = times.Station,
        };
    }

    /// <summary>Changes them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || !Ask(Change)) return NotAccepted();
        db.Record(Act.NoticesChanged, "person", Me.Person!.Id);
        await db.SaveChangesAsync(ct);
        return Redirect(Url.Content("~/notices?done=true"));
    }

    void Change()
    {
        var person = Me.Person!;
        // Asked before anything changes: what is refused leaves all as it was.
        Rule.RequireAt(nameof(Form.Zone), Form.Zone == person.Zone || ZoneChoices.Has(Form.Zone), "notices.zone-unknown");
        var days = Form.Days.Aggregate(Weekdays.None, (all, day) => all | NoticeTimes.FlagOf(day));
        person.Notices.Change(Form.Rhythm!.Value, days, Form.From!.Value, Form.Until!.Value, Form.DigestAt ?? person.Notices.DigestAt, Form.DigestOn ?? person.Notices.DigestOn, Form.Station is { Length: > 0 } station ? station : null);
        person.LiveBy(Form.Zone);
    }

    /// <summary>Times as chosen.</summary>
    public sealed record NoticesForm
    {
        /// <summary>IANA zone.</summary>
        [Required, StringLength(Person.ZoneMaxLength), Display(Name = "notices.zone")]
        public string Zone { get; init; } = "";

        /// <summary>Working days.</summary>
        [Display(Name = "notices.days")]
        public DayOfWeek[] Days { get; init; } = [];

        /// <summary>The working day begins.</summary>
        [Required, Display(Name = "notices.from")]
        public TimeOnly? From { get; init; }

        /// <summary>And ends.</summary>
        [Required, Display(Name = "notices.until")]
        public TimeOnly? Until { get; init; }

        /// <summary>Each as it comes, or together.</summary>
        [Required, Display(Name = "notices.rhythm")]
        public MailRhythm? Rhythm { get; init; }

        /// <summary>The hour of a digest.</summary>
        [Display(Name = "notices.digest-at")]
        public TimeOnly? DigestAt { get; init; }

        /// <summary>The day of a weekly one.</summary>
        [Display(Name = "notices.digest-on")]
        public DayOfWeek? DigestOn { get; init; }

        /// <summary>Whose holidays are kept; empty: those of the zone.</summary>
        [StringLength(20), Display(Name = "notices.station")]
        public string? Station { get; init; }
    }
}

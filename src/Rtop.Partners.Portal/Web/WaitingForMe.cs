using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;
using Rtop.Partners.Engagements;
using Rtop.Partners.Portal.Security;
using Rtop.Partners.Portal.Web.Localization;
using Rtop.Partners.Reviews;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>A day by which something is due, with what is needed to say how far away it is.</summary>
public sealed record DueOn(DateOnly Day, DateOnly Today, string? Zone)
{
    /// <summary>Style of the state: late, soon, or neither.</summary>
    public string Tone => Day < Today ? "bad" : Day <= Today.AddDays(7) ? "warn" : "";
}

/// <summary>One line of what waits for an officer.</summary>
public sealed record WaitingItem(DueOn Due, string Reference, string Title, string What, string Why, string Do, string Link);

/// <summary>What waits for the officer at this desk: the same matters that reminders are about, seen through the same walls.</summary>
public sealed class WaitingForMe(PartnersDb db, SignedIn me, Texts texts, Words words, ISealing sealing, TimeProvider clock)
{
    // Reviews that are owed; further ones stand in the list of assessments, by due date too.
    const int Shown = 50;

    /// <summary>Everything that waits, earliest first.</summary>
    public async Task<IReadOnlyList<WaitingItem>> ListAsync(CancellationToken ct)
    {
        List<WaitingItem> items = [];
        if (me.May.Includes(Permission.RateAssessments)) items.AddRange(await RatingsAsync(ct));
        if (me.May.Includes(Permission.AnswerInvitations)) items.AddRange(await InvitationsAsync(ct));
        if (me.May.Includes(Permission.RateAssessments)) items.AddRange(await new WaitingEditions(db, me, texts, words, clock).ListAsync(ct));
        if (me.May.Includes(Permission.SignEditions)) items.AddRange(await new WaitingReleases(db, me, texts, words, clock).ListAsync(ct));
        if (me.May.Includes(Permission.ReportMilestones)) items.AddRange(await new WaitingProgrammes(db, me, texts, words, clock).ListAsync(ct));
        if (me.May.Includes(Permission.WriteEngagements)) items.AddRange(await new WaitingEngagements(db, me, texts, clock).ListAsync(ct));
        if (me.May.Includes(Permission.ReadEngagements)) items.AddRange(await new WaitingRetention(db, me, texts, sealing, clock).ListAsync(ct));
        if (me.May.Includes(Permission.ReadWarnings)) items.AddRange(await new WaitingWarnings(db, me, texts, words, clock).ListAsync(ct));
        items.AddRange(await new WaitingDrafts(db, me, texts, clock).ListAsync(ct));
        items.AddRange(await new WaitingEmergencies(db, me, texts, clock).ListAsync(ct));
        if (me.May.Includes(Permission.CommentOnAssessments) || me.May.Includes(Permission.WriteEngagements)) items.AddRange(await new WaitingConfidence(db, me, texts, words, clock).ListAsync(ct));
        return [.. items.OrderBy(item => item.Due.Day).ThenBy(item => item.Reference, StringComparer.Ordinal)];
    }

    async Task<IEnumerable<WaitingItem>> RatingsAsync(CancellationToken ct)
    {
        var workspace = me.Workspace;
        // By due date, and no more than are shown: an index of the open cycles gives them in this order, so that what is owed besides is not read.
        var owed = await db.Set<Cycle>()
            .Where(cycle => cycle.ClosedOn == null && !cycle.Sheets.Any(sheet => sheet.Workspace == workspace && sheet.SubmittedAt != null))
            .Join(
                db.Assessments.Where(assessment => assessment.Parties.Any(party => party.Workspace == workspace && party.EndedAt == null && party.Role != PartyRole.Observer)), cycle => cycle.AssessmentId, assessment => assessment.Id,
                (cycle, assessment) => new { assessment.Id, assessment.Number, assessment.Title, assessment.Originator, Crimes = assessment.ScopeChanges.OrderByDescending(change => change.Number).Select(change => (Crimes?)change.Crimes).FirstOrDefault() ?? assessment.Crimes, cycle })
            .OrderBy(owed => owed.cycle.DueOn).ThenBy(owed => owed.Number).Take(Shown + 1).AsNoTracking().ToListAsync(ct);
        var further = owed.ElementAtOrDefault(Shown)?.cycle;
        if (further is not null) owed.RemoveAt(Shown);

        // Only of what is owed: most of a year's cycles are handed in, and their ratings are many.
        var cycles = owed.Select(item => item.cycle.Id).ToList();
        var rated = await db.Set<Rating>().Where(rating => cycles.Contains(rating.CycleId) && rating.Workspace == workspace)
            .GroupBy(rating => rating.CycleId).Select(sheet => new { sheet.Key, Count = sheet.Count() }).ToDictionaryAsync(sheet => sheet.Key, sheet => sheet.Count, ct);
        var submitted = (await db.Set<RatingSheet>().Where(sheet => cycles.Contains(sheet.CycleId) && sheet.SubmittedAt != null)
            .Select(sheet => new { sheet.CycleId, sheet.Workspace }).ToListAsync(ct)).ToLookup(sheet => sheet.CycleId, sheet => sheet.Workspace);

        var lines = owed.Select(item =>
        {
            var (cycle, count, others) = (item.cycle, rated.GetValueOrDefault(item.cycle.Id), submitted[item.cycle.Id].Order().ToList());
            return new WaitingItem(
                new(cycle.DueOn, clock.TodayIn(cycle.Zone), Zones.Name(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(cycle.Zone))),
                Assessment.ReferenceOf(item.Number),
                item.Title,
                (item.Crimes is Crimes.None ? texts["scope.outside-label"] + " " : "")
                    + (item.Originator == workspace ? texts["home.review-you-lead", cycle.Number] : texts["home.review-of", cycle.Number, words.Acronym(item.Originator)]),
                (count == 0 ? texts["home.not-started"] : texts.Count("home.rated", count))
                    + (others is [] ? "" : " " + texts["home.they-wait", string.Join(texts["list.separator"], others.Select(words.Acronym))]),
                count == 0 ? texts["home.start"] : texts["home.go-on"],
                $"~/assessments/{item.Id}/rate");
        });
        return further is null ? lines : lines.Append(new(new(further.DueOn, clock.TodayIn(further.Zone), null), texts["home.more-reviews"], "", "", "", texts["home.look"], "~/assessments?state=open"));
    }

    async Task<IEnumerable<WaitingItem>> InvitationsAsync(CancellationToken ct)
    {
        var workspace = me.Workspace;
        var open = await db.Invitations.Where(invitation => invitation.EndedAt == null && invitation.Answer == null).AsNoTracking().ToListAsync(ct);
        var days = me.WorkingDays;
        return open.Select(invitation =>
        {
            var received = invitation.Workspace == workspace;
            var zone = me.Place!.Zone;
            var sentOn = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(invitation.SentAt, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
            return (received, sentOn, item: new WaitingItem(
                new(days.After(sentOn, ReviewCalendar.SilentDays), clock.TodayIn(zone), null),
                Assessment.ReferenceOf(invitation.Number),
                invitation.Title,
                received ? texts["home.invited-by", words.Name(invitation.Originator), words.Of(invitation.Role)] : texts["home.invited", words.Name(invitation.Workspace), words.Of(invitation.Role)],
                received ? texts["home.your-answer"] : texts["home.no-answer"],
                received ? texts["home.answer"] : texts["home.look"],
                received ? $"~/invitations/{invitation.Id}" : $"~/assessments/{invitation.AssessmentId}"));
        })
        // An invitation that was sent is the inviter's business only once it is silent for too long.
        .Where(line => line.received || ReviewCalendar.StageOfSilence(line.sentOn, line.item.Due.Today, days) is not null)
        .Select(line => line.item);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rtop.Partners.Assessments;
using Rtop.Partners.Data;

namespace Rtop.Partners.Portal.Pages.Assessments.Sections;

/// <summary>A page on which a section is written: it shows who else is at work, and keeps what is typed until it is saved.</summary>
public abstract class DraftPage(PartnersDb db) : SectionPage(db)
{
    /// <summary>When what is in the form was kept; null when it is as it was saved.</summary>
    public DateTimeOffset? RestoredFrom { get; private set; }

    /// <summary>Who else is at work on the section.</summary>
    public IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>Why what is typed could not be kept; null when it was.</summary>
    public string? NotKept { get; private set; }

    /// <summary>When it was kept, for the line under the form; null when there was nothing to keep.</summary>
    public DateTimeOffset? KeptAt { get; private set; }

    /// <summary>The server has what is in the form.</summary>
    public bool IsKept { get; private set; } = true;

    /// <summary>Keeps what is typed, and says that somebody is at work. Answers with one line for the form.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Guid id, Guid section, [FromForm(Name = "Form.Text")] string? text, [FromForm(Name = "Form.Revision")] int revision, CancellationToken ct)
    {
        if (!await FindSectionAsync(id, section, ct)) return NotFound();
        var typed = (text ?? "").ReplaceLineEndings("\n");
        var draft = await DraftAsync(ct);
        // The section as it stands is no draft; what was typed and undone leaves none.
        if (typed.Trim() == Section.Text) draft?.Clear();
        else if ((draft?.Text ?? "") != typed) Keep(draft, typed, revision);
        else KeptAt = draft?.KeptAt;
        await StayAsync(ct);
        await ShowOthersAsync(ct);
        return Partial("_Kept", this);
    }

    /// <summary>Throws the draft away: the form begins with the text as it stands.</summary>
    public async Task<IActionResult> OnPostDiscardAsync(Guid id, Guid section, CancellationToken ct)
    {
        if (!await FindSectionAsync(id, section, ct)) return NotFound();
        (await DraftAsync(ct))?.Clear();
        await Db.SaveChangesAsync(ct);
        return Redirect(Here(MayDraft ? "edit" : "propose"));
    }

    /// <summary>Opens the form: the officer is at work, and what was kept comes back.</summary>
    protected async Task<(string Text, int Revision)> OpenAsync(CancellationToken ct)
    {
        await StayAsync(ct);
        await ShowOthersAsync(ct);
        if (await DraftAsync(ct) is not { Text.Length: > 0 } draft) return (Section.Text, Section.Revision);
        RestoredFrom = draft.KeptAt;
        return (draft.Text, draft.BasedOn);
    }

    /// <summary>It is being saved: the draft goes with it, in the same transaction.</summary>
    protected async Task CloseAsync(CancellationToken ct)
    {
        (await DraftAsync(ct))?.Clear();
        (await PresenceAsync(ct))?.Leave(Now);
    }

    /// <summary>Looks up who else is at work on the section.</summary>
    protected async Task ShowOthersAsync(CancellationToken ct) => Others = [.. (await AtWork.FindAsync(Db, Assessment.Id, Me, Words, Now, ct))[Section.Id].Order(StringComparer.CurrentCulture)];

    void Keep(SectionDraft? draft, string typed, int revision)
    {
        var kept = draft ?? SectionDraft.Of(Section, By);
        try
        {
            kept.Keep(Assessment, typed, revision, Now);
            if (draft is null) Db.Add(kept);
            KeptAt = Now;
        }
        catch (RuleBroken broken)
        {
            IsKept = false;
            NotKept = T[broken.TextKey, [.. broken.Args]];
        }
    }

    async Task StayAsync(CancellationToken ct)
    {
        if (await PresenceAsync(ct) is { } here) here.SeenAt = Now;
        else Db.Add(Presence.At(Section, By, Now));
        try
        {
            await Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (IsRace(fault))
        {
            // The same officer in two windows, at the same moment: one sign is enough, and the next keeps the draft.
            Db.ForgetChanges();
            (KeptAt, IsKept) = (null, false);
        }
    }

    Task<Presence?> PresenceAsync(CancellationToken ct) => Db.Set<Presence>().SingleOrDefaultAsync(row => row.SectionId == Section.Id && row.OfficerId == By.Id, ct);

    Task<SectionDraft?> DraftAsync(CancellationToken ct) => Db.Set<SectionDraft>().SingleOrDefaultAsync(row => row.SectionId == Section.Id && row.OfficerId == By.Id, ct);
}

using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>Who asks: a workspace and a person, or nobody.</summary>
sealed record Asker(string Name, string? Workspace, Guid? Person);

/// <summary>A joint file as its makers know it.</summary>
sealed record Joint(Guid Id, string Originator, HandlingLabel Label, IReadOnlyDictionary<string, (PartyRole Role, PartyState State)> Parties)
{
    public override string ToString() => $"{Originator}'s {Label} file with {string.Join(", ", Parties.Select(party => $"{party.Key} {party.Value.Role} {party.Value.State}"))}";
}

/// <summary>A row as its makers know it: in which table, of which file, whose, and how far.</summary>
sealed record Row(string Table, string Key, Joint? File, string? Owner, bool Submitted = false, bool Revealed = false, bool Admits = false, bool Ended = false, bool Inside = false, Guid? Person = null, IReadOnlyList<string>? ServesIn = null)
{
    public override string ToString() => $"{Table} {Owner} {(Submitted ? "submitted " : "")}{(Revealed ? "revealed " : "")}of {(object?)File ?? Key}";
}

/// <summary>
/// The rule once more, written from DESIGN.md §4 and domain/FEATURES.md §1.1, §1.3 and §11, and from nothing in src.
/// Originator, or accepted and not ended; the label permitting; parts never wider than the file.
/// </summary>
static class RuleOracle
{
    public static bool ReadsFile(string? me, Joint file) =>
        me == file.Originator || (me is not null && file.Label is not HandlingLabel.StrictlyConfidential && file.Parties.GetValueOrDefault(me) is { State: PartyState.Accepted });

    public static bool Leads(string? me, Joint file) => me == file.Originator || (ReadsFile(me, file) && file.Parties[me!].Role is PartyRole.CoLead);

    public static bool Scores(string? me, Joint file) => me == file.Originator || (ReadsFile(me, file) && file.Parties[me!].Role is not PartyRole.Observer);

    public static bool Reads(Asker asker, Row row) => row.Table switch
    {
        "workspaces" or "frameworks" => true,
        "officers" or "duties" => Mine(asker, row) || Myself(asker, row),
        "persons" => Myself(asker, row) || (asker.Workspace is { } me && row.ServesIn!.Contains(me)),
        // An invited organization sees its invitation and nothing else; an answer is between the two.
        "invitations" or "answers" => Mine(asker, row) || asker.Workspace == row.File!.Originator,
        "rating_sheets" => ReadsFile(asker.Workspace, row.File!) && (Mine(asker, row) || row.Submitted),
        // Drafts stay inside; submitted ratings are blind until the round opens, and then for those who rate, and observers by consent of all of them.
        "ratings" => ReadsFile(asker.Workspace, row.File!) && (Mine(asker, row) || (row.Submitted && OpenTo(asker.Workspace, row))),
        // What is said of ratings is read by those who read them.
        "remarks" or "factor_notes" or "assents" or "second_looks" => OpenTo(asker.Workspace, row),
        // What is not agreed is among those who write.
        "proposals" or "proposal_decisions" => Scores(asker.Workspace, row.File!),
        // Before all an organization is addressed, among colleagues a colleague.
        "mentions" => ReadsFile(asker.Workspace, row.File!) && (!row.Inside || Mine(asker, row)),
        "presences" => Scores(asker.Workspace, row.File!),
        // Not even a colleague reads what somebody types.
        "section_drafts" => Mine(asker, row) && Myself(asker, row) && ReadsFile(asker.Workspace, row.File!),
        "reminders" or "letters" => Mine(asker, row),
        _ => ReadsFile(asker.Workspace, row.File!),
    };

    static bool OpenTo(string? me, Row row) => row.Revealed && ReadsFile(me, row.File!) && (Scores(me, row.File!) || row.Admits);

    public static bool Changes(Asker asker, Row row) => row.Table switch
    {
        "persons" => Myself(asker, row),
        // Only the originator invites, changes and ends.
        "assessments" or "invitations" or "parties" => asker.Workspace == row.File!.Originator,
        "cycles" => Leads(asker.Workspace, row.File!),
        // The co-leads, and the one to whom it was given, as long as it rates.
        "sections" => Leads(asker.Workspace, row.File!) || (Mine(asker, row) && Scores(asker.Workspace, row.File!)),
        "rating_sheets" or "ratings" => Mine(asker, row) && !row.Submitted && Scores(asker.Workspace, row.File!),
        "letters" => Mine(asker, row),
        "presences" => Mine(asker, row) && Scores(asker.Workspace, row.File!),
        "section_drafts" => Mine(asker, row) && Myself(asker, row) && Scores(asker.Workspace, row.File!),
        // A consent is taken back by who gave it, once.
        "observer_consents" => Mine(asker, row) && !row.Ended && Scores(asker.Workspace, row.File!),
        _ => false,
    };

    static bool Mine(Asker asker, Row row) => asker.Workspace is not null && asker.Workspace == row.Owner;

    static bool Myself(Asker asker, Row row) => asker.Person is not null && asker.Person == row.Person;
}

using Rtop.Partners.Assessments;
using Rtop.Partners.CapacityBuilding;
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
sealed record Row(string Table, string Key, Joint? File, string? Owner, bool Submitted = false, bool Revealed = false, Guid? Person = null, IReadOnlyList<string>? ServesIn = null, bool Admits = false, bool Inside = false, bool Ended = false, int Audience = 0, bool Signed = false, string? Recipient = null, bool IsOpen = false, EvidenceFact? Evidence = null, Joint? Beyond = null, ProgrammeFact? Programme = null, StepFact? Step = null, (ProgrammeFact Programme, StepFact Step)? Earlier = null, RoundtableFact? Roundtable = null, EngagementFact? Engagement = null, EmergencyFact? Emergency = null, WarningFact? Warning = null, Guid? Engaged = null)
{
    public override string ToString() => $"{Table} {Owner} {(Submitted ? "submitted " : "")}{(Revealed ? "revealed " : "")}of {(object?)File ?? (object?)Programme ?? (object?)Roundtable ?? (object?)Engagement ?? (object?)Emergency ?? (object?)Warning ?? Key}";
}

/// <summary>What the makers know of evidence: its level, whether its content is withheld and from whom not, who else is on a request, which cards a link is of.</summary>
sealed record EvidenceFact(HandlingLabel Label, bool Withheld, HashSet<string> Granted, string? Holder = null, string? Other = null, IReadOnlyList<EvidenceFact>? Cards = null);

/// <summary>A programme as its makers know it.</summary>
sealed record ProgrammeFact(string Originator, HandlingLabel Label, bool Published, IReadOnlyDictionary<string, (ProgrammeRole Role, PartyState State)> Parties)
{
    public override string ToString() => $"{Originator}'s {Label} {(Published ? "published " : "")}programme with {string.Join(", ", Parties.Select(party => $"{party.Key} {party.Value.Role} {party.Value.State}"))}";
}

/// <summary>A milestone as its makers know it: how strict, whom it names, whether it was published.</summary>
sealed record StepFact(HandlingLabel Label, IReadOnlyCollection<string> Named, bool Published);

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
        "frameworks" => true,
        _ when PeopleOracle.Speaks(row) => PeopleOracle.Reads(asker, row),
        _ when row.Emergency is not null => EmergencyOracle.Reads(asker, row),
        _ when row.Warning is not null => WarningOracle.Reads(asker, row),
        _ when row.Roundtable is not null => RoundtableOracle.Reads(asker, row),
        _ when row.Engagement is not null => EngagementOracle.Reads(asker, row),
        // An invited organization sees its invitation and nothing else; an answer is between the two.
        "invitations" or "answers" => Mine(asker, row) || asker.Workspace == row.File!.Originator,
        "rating_sheets" => ReadsFile(asker.Workspace, row.File!) && (Mine(asker, row) || row.Submitted),
        // Drafts stay inside; submitted ratings are blind until the round opens, and then for those who rate, and observers by consent of all of them.
        "ratings" or "set_answers" => ReadsFile(asker.Workspace, row.File!) && (Mine(asker, row) || (row.Submitted && OpenTo(asker.Workspace, row))),
        // What is said of ratings is read by those who read them.
        "remarks" or "factor_notes" or "assents" or "second_looks" => OpenTo(asker.Workspace, row),
        // What is not agreed is among those who write.
        "proposals" or "proposal_decisions" => Scores(asker.Workspace, row.File!),
        // Before all an organization is addressed, among colleagues a colleague.
        "mentions" => ReadsFile(asker.Workspace, row.File!) && (!row.Inside || Mine(asker, row)),
        "presences" => Scores(asker.Workspace, row.File!),
        // Not even a colleague reads what somebody types.
        "section_drafts" => Mine(asker, row) && Myself(asker, row) && ReadsFile(asker.Workspace, row.File!),
        // What an edition says of ratings, likewise.
        "edition_annexes" => OpenTo(asker.Workspace, row),
        // A draft is its organization's; signed, it goes to its audience: all readers (1), those who rate (2), nobody else (3).
        "positions" => ReadsFile(asker.Workspace, row.File!) && (Mine(asker, row) || (row.Signed && (row.Audience == 1 || (row.Audience == 2 && Scores(asker.Workspace, row.File!))))),
        // A release is read by the parties; by its recipient as long as it is open, which learns of the opening and the recall.
        "releases" => ReadsFile(asker.Workspace, row.File!) || (Receives(asker, row) && row.IsOpen),
        "release_openings" or "recalls" or "recall_answers" => ReadsFile(asker.Workspace, row.File!) || Receives(asker, row),
        "release_readings" => asker.Workspace == row.File!.Originator || Receives(asker, row),
        // L4 stays at its holder's; withheld content goes to whom it was granted; a link needs both its ends; who asked what is between the two.
        "evidence" => ReadsFile(asker.Workspace, row.File!) && SeesCard(asker, row.Evidence!),
        "evidence_contents" or "evidence_grades" or "evidence_files" or "evidence_chunks" =>
            ReadsFile(asker.Workspace, row.File!) && SeesCard(asker, row.Evidence!) && (Mine(asker, row) || !row.Evidence!.Withheld || row.Evidence.Granted.Contains(asker.Workspace!)),
        "evidence_links" => ReadsFile(asker.Workspace, row.File!) && row.Evidence!.Cards!.All(card => SeesCard(asker, card)),
        "evidence_requests" or "evidence_answers" or "confidence_requests" or "confidence_answers" => ReadsFile(asker.Workspace, row.File!) && (Mine(asker, row) || asker.Workspace == row.Evidence!.Other),
        // A link is there for those to whom both its ends are.
        "situation_links" or "link_statements" => ReadsFile(asker.Workspace, row.File!) && (row.Beyond is null || ReadsFile(asker.Workspace, row.Beyond)),
        // Programmes: two sides, whom a milestone names, and what is public and was published.
        "programmes" or "clusters" or "objectives" or "milestone_publications" => ReadsProgramme(asker.Workspace, row.Programme!),
        "programme_invitations" or "programme_answers" => Mine(asker, row) || asker.Workspace == row.Programme!.Originator,
        "programme_parties" => OnProgramme(asker.Workspace, row.Programme!),
        "milestone_imports" or "import_chunks" or "import_steps" or "import_progress" => Mine(asker, row) && Sides(asker.Workspace, row.Programme!),
        "milestones" => ReadsStep(asker.Workspace, row.Programme!, row.Step!),
        // A card is for those who work on its milestone, and once opened for everybody; who asks, and the answer, are between the two.
        "practice_cards" => row.IsOpen || WorksOn(asker.Workspace, row),
        "replication_requests" or "replication_answers" => Mine(asker, row) || Receives(asker, row),
        // A link between milestones is there for those to whom both are.
        "milestone_links" => ReadsStep(asker.Workspace, row.Programme!, row.Step!) && ReadsStep(asker.Workspace, row.Earlier!.Value.Programme, row.Earlier.Value.Step),
        "milestone_namings" => Sides(asker.Workspace, row.Programme!) || Mine(asker, row),
        "milestone_versions" or "status_reports" or "status_replies" => WorksOn(asker.Workspace, row),
        "milestone_comments" => WorksOn(asker.Workspace, row) && (!row.Inside || Mine(asker, row)),
        // What a person keeps of a programme is that person's, as long as the programme is there.
        "programme_visits" or "saved_views" => Mine(asker, row) && Myself(asker, row) && ReadsProgramme(asker.Workspace, row.Programme!),
        // A result that is to be reached is public with its milestone; what was counted stays with those who work on it.
        "result_indicators" => WorksOn(asker.Workspace, row) || (row.Step!.Published && row.Step.Label is HandlingLabel.Public && ReadsProgramme(asker.Workspace, row.Programme!)),
        "figures" or "reconciliations" => WorksOn(asker.Workspace, row),
        "commitments" or "deliveries" or "review_points" or "review_packs" or "pack_signatures" => Sides(asker.Workspace, row.Programme!),
        // Whom a review addresses reads what it asks.
        "recommendations" or "recommendation_responses" => Sides(asker.Workspace, row.Programme!) || (Receives(asker, row) && OnProgramme(asker.Workspace, row.Programme!)),
        "entries" => TrailOracle.Reads(asker, row),
        "mutes" or "absences" or "stand_ins" or "retention_periods" => Mine(asker, row),
        // Of what one is reminded is between the portal and oneself; how a mail fares is the administrator's too, where it may be known that there is one.
        "reminders" => Mine(asker, row) && (asker.Person is null || Myself(asker, row)),
        "letters" or "letter_steps" => Mine(asker, row) && (asker.Person is null || Myself(asker, row) || Watches(asker, row)),
        // Who asked reads what was answered; the ladder behind it is nobody else's.
        "review_answers" => Mine(asker, row) || Receives(asker, row),
        _ => ReadsFile(asker.Workspace, row.File!),
    };

    /// <summary>The workspace whose desk officer administers it too.</summary>
    public const string Administered = "ecowas";

    static bool Watches(Asker asker, Row row) => row.IsOpen && asker.Workspace == Administered;

    static bool OpenTo(string? me, Row row) => row.Revealed && ReadsFile(me, row.File!) && (Scores(me, row.File!) || row.Admits);

    /// <summary>Nothing goes but what two persons on the list of a confidential file said is to go.</summary>
    public static bool Removes(Asker asker, Row row) => PeopleOracle.Removes(asker, row) || (row.Engagement is not null && EngagementOracle.Removes(asker, row));

    public static bool Changes(Asker asker, Row row) => row.Table switch
    {
        _ when PeopleOracle.Speaks(row) => PeopleOracle.Changes(asker, row),
        _ when row.Emergency is not null => EmergencyOracle.Changes(asker, row),
        _ when row.Warning is not null => WarningOracle.Changes(asker, row),
        _ when row.Roundtable is not null => RoundtableOracle.Changes(asker, row),
        _ when row.Engagement is not null => EngagementOracle.Changes(asker, row),
        "milestone_imports" or "import_progress" => Mine(asker, row) && Sides(asker.Workspace, row.Programme!),
        "programmes" or "programme_invitations" or "programme_parties" or "milestone_namings" or "practice_cards" => asker.Workspace == row.Programme!.Originator,
        "clusters" or "objectives" or "review_points" => Sides(asker.Workspace, row.Programme!),
        "result_indicators" => Sides(asker.Workspace, row.Programme!) && WorksOn(asker.Workspace, row),
        "milestones" => WorksOn(asker.Workspace, row),
        "programme_visits" or "saved_views" => Reads(asker, row),
        "milestone_links" => Sides(asker.Workspace, row.Programme!) && Reads(asker, row),
        // Only the originator invites, changes and ends.
        "assessments" or "invitations" or "parties" => asker.Workspace == row.File!.Originator,
        "cycles" => Leads(asker.Workspace, row.File!),
        // The co-leads, and the one to whom it was given, as long as it rates.
        "sections" => Leads(asker.Workspace, row.File!) || (Mine(asker, row) && Scores(asker.Workspace, row.File!)),
        "rating_sheets" or "ratings" or "set_answers" => Mine(asker, row) && !row.Submitted && Scores(asker.Workspace, row.File!),
        // Each writes its own; a silence that has ended is over.
        "contributions" => Mine(asker, row) && ReadsFile(asker.Workspace, row.File!),
        "release_consents" => Mine(asker, row) && ReadsFile(asker.Workspace, row.File!) && !row.Ended,
        "silences" => Scores(asker.Workspace, row.File!) && !row.Ended,
        "evidence" => Mine(asker, row) && Scores(asker.Workspace, row.File!),
        // What was read, and what is muted, is said by whoever is reminded.
        "reminders" or "mutes" => Mine(asker, row) && Myself(asker, row),
        "retention_periods" => Mine(asker, row),
        "letters" => Mine(asker, row) && (asker.Person is null || Watches(asker, row)),
        // Nobody sends a colleague away.
        "absences" => Mine(asker, row) && Myself(asker, row),
        // Each that rates writes its own.
        "actions" => Mine(asker, row) && Scores(asker.Workspace, row.File!),
        "presences" => Mine(asker, row) && Scores(asker.Workspace, row.File!),
        "section_drafts" => Mine(asker, row) && Myself(asker, row) && Scores(asker.Workspace, row.File!),
        // A consent or a note is taken back by who gave it, once.
        "observer_consents" or "framing_notes" or "situations" => Mine(asker, row) && !row.Ended && Scores(asker.Workspace, row.File!),
        _ => false,
    };

    public static bool OnProgramme(string? me, ProgrammeFact programme) =>
        me == programme.Originator || (me is not null && programme.Label is not HandlingLabel.StrictlyConfidential && programme.Parties.GetValueOrDefault(me) is { State: PartyState.Accepted });

    public static bool Sides(string? me, ProgrammeFact programme) => me == programme.Originator || (OnProgramme(me, programme) && programme.Parties[me!].Role is ProgrammeRole.Partner);

    public static bool ReadsProgramme(string? me, ProgrammeFact programme) => OnProgramme(me, programme) || (programme.Published && programme.Label is HandlingLabel.Public);

    static bool WorksOn(string? me, Row row) => WorksOn(me, row.Programme!, row.Step!);

    public static bool WorksOn(string? me, ProgrammeFact programme, StepFact step) =>
        me == programme.Originator || (step.Label is not HandlingLabel.StrictlyConfidential && (Sides(me, programme) || (OnProgramme(me, programme) && step.Named.Contains(me!))));

    public static bool ReadsStep(string? me, ProgrammeFact programme, StepFact step) =>
        WorksOn(me, programme, step) || (step.Published && step.Label is HandlingLabel.Public && ReadsProgramme(me, programme));

    static bool Receives(Asker asker, Row row) => asker.Workspace is not null && asker.Workspace == row.Recipient;
    static bool SeesCard(Asker asker, EvidenceFact card) => card.Label is not HandlingLabel.StrictlyConfidential || asker.Workspace == card.Holder;

    static bool Mine(Asker asker, Row row) => asker.Workspace is not null && asker.Workspace == row.Owner;

    static bool Myself(Asker asker, Row row) => asker.Person is not null && asker.Person == row.Person;
}

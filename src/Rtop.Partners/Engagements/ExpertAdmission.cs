using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Engagements;

/// <summary>What an expert is admitted to. Sealed.</summary>
/// <param name="Themes">Themes.</param>
/// <param name="Interests">Statement on conflicts of interest; may be empty.</param>
public sealed record AdmissionTerms(IReadOnlyList<EngagementTheme> Themes, string Interests);

/// <summary>
/// An outside expert under the same confidentiality (FEATURES 3.5): proposed by one officer, admitted by the other, and without access
/// before the signed undertaking is recorded. It ends by itself.
/// </summary>
public sealed class ExpertAdmission : IRevised
{
    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The expert.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Which officer proposed it.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>Themes and interests, sealed.</summary>
    public required byte[] Terms { get; init; }

    /// <summary>The other officer, once admitted.</summary>
    public Guid? AdmittedBy { get; private set; }

    /// <summary>The day on which the undertaking was signed; null before.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>The seat, once there is access.</summary>
    public Guid? SeatId { get; private set; }

    /// <inheritdoc/>
    public int Revision { get; private set; } = 1;

    /// <summary>One officer of the team proposes an expert.</summary>
    public static ExpertAdmission Propose(Engagement file, Guid person, AdmissionTerms terms, DateOnly endsOn, ISealing sealing, Officer by, DateOnly today)
    {
        file.RequireActive();
        Rule.RequireAt("Themes", terms.Themes.Count > 0 && terms.Themes.All(Enum.IsDefined), "contact.theme");
        Rule.RequireAt("EndsOn", endsOn >= today && endsOn <= today.AddYears(1), "expert.ends");
        Rule.RequireAt("Interests", terms.Interests.Trim().Length <= Assignment.TextMaxLength, "engagement.text", Assignment.TextMaxLength);
        var (id, author) = (Guid.NewGuid(), by.PersonId!.Value);
        return new() { Id = id, EngagementId = file.Id, Workspace = file.Workspace, PersonId = person, EndsOn = endsOn, AuthorId = author, Terms = sealing.Close(new("admission", file.Workspace, id, 1, author), terms) };
    }

    /// <summary>The other officer admits the expert too.</summary>
    public void Admit(Officer by)
    {
        Rule.Require(AdmittedBy is null, "expert.admitted");
        Rule.Require(by.PersonId != AuthorId, "expert.other-officer");
        AdmittedBy = by.PersonId;
        Revision++;
    }

    /// <summary>The signed undertaking is there: with both officers' word access begins, until the last day.</summary>
    public (EngagementSeat Seat, EngagementMember Member) Undertake(Engagement file, DateOnly signedOn, IEnumerable<EngagementMember> members, ISealing sealing, Officer by, DateOnly today)
    {
        file.RequireActive();
        Rule.Require(AdmittedBy is not null, "expert.not-admitted");
        Rule.Require(SeatId is null, "expert.seated");
        Rule.RequireAt("SignedOn", signedOn <= today, "expert.signed-later");
        Rule.RequireAt("SignedOn", EndsOn >= today, "expert.over");
        var seated = EngagementMember.Seat(file, PersonId, SeatRole.Expert, new(false, "", ""), EndsOn, members, sealing, by, today);
        (SignedOn, SeatId) = (signedOn, seated.Seat.Id);
        Revision++;
        return seated;
    }

    /// <summary>True when the admitted themes cover this one.</summary>
    public bool Covers(EngagementTheme theme, ISealing sealing) => TermsBy(sealing).Themes.Contains(theme);

    /// <summary>What the expert is admitted to.</summary>
    public AdmissionTerms TermsBy(ISealing sealing) => sealing.Open<AdmissionTerms>(new("admission", Workspace, Id, 1, AuthorId), Terms);
}

/// <summary>That an expert reads one note or option, because the admitted themes cover it. Stamped as a seat is.</summary>
public sealed class EngagementGrant
{
    const string Kind = "engagement-grant";

    /// <summary>Random id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The note or option.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The file.</summary>
    public required Guid EngagementId { get; init; }

    /// <summary>Whose.</summary>
    public required WorkspaceCode Workspace { get; init; }

    /// <summary>The expert.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The seat that it goes with.</summary>
    public required Guid SeatId { get; init; }

    /// <summary>Shows that the portal wrote the row.</summary>
    public required byte[] Stamp { get; init; }

    /// <summary>Lets an expert read a record.</summary>
    public static EngagementGrant For(ExpertAdmission expert, Guid record, ISealing sealing)
    {
        Rule.Require(expert.SeatId is not null, "expert.not-admitted");
        var id = Guid.NewGuid();
        return new()
        {
            Id = id,
            RecordId = record,
            EngagementId = expert.EngagementId,
            Workspace = expert.Workspace,
            PersonId = expert.PersonId,
            SeatId = expert.SeatId!.Value,
            Stamp = sealing.Stamp(Kind, Fields(id, record, expert.EngagementId, expert.PersonId, expert.SeatId.Value)),
        };
    }

    /// <summary>True when the portal wrote it.</summary>
    public bool IsGenuine(ISealing sealing) => sealing.IsStamped(Stamp, Kind, Fields(Id, RecordId, EngagementId, PersonId, SeatId));

    static string[] Fields(Guid id, Guid record, Guid file, Guid person, Guid seat) => [id.ToString("N"), record.ToString("N"), file.ToString("N"), person.ToString("N"), seat.ToString("N")];
}

using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>The evidence of a file of the rule's world: shared, withheld, asked for with every kind of answer, and kept at home.</summary>
sealed partial class RuleFile
{
    readonly HashSet<EvidenceContent> loose = [];
    readonly Dictionary<object, EvidenceFact> evidence = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is put in of evidence; contents, grades and answers come with their owners.</summary>
    public IEnumerable<object> EvidenceRoots => evidence.Keys.Where(row => row is not (EvidenceGrade or EvidenceAnswer) && (row is not EvidenceContent content || loose.Contains(content)));

    public EvidenceCard Shared { get; private set; } = null!;
    public EvidenceCard Withheld { get; private set; } = null!;
    public EvidenceCard PeersShared { get; private set; } = null!;
    public EvidenceCard PeersWithheld { get; private set; } = null!;
    public EvidenceCard PeersAtHome { get; private set; } = null!;

    /// <summary>The peer asks for what the originator withholds; not answered.</summary>
    public EvidenceRequest Open { get; private set; } = null!;

    /// <summary>No verb makes these, of everybody who was ever a party: a card without content, one without a file, and a file that has no part yet.</summary>
    public Dictionary<string, (EvidenceCard Card, EvidenceCard Told, EvidenceFile File)> Bare { get; } = [];

    /// <summary>A card as it is put in without asking anybody.</summary>
    public static EvidenceCard Card(Assessment file, string whose) => new()
    {
        Id = Guid.NewGuid(),
        AssessmentId = file.Id,
        Originator = file.Originator,
        Workspace = Some.Code(whose),
        OfficerId = Guid.NewGuid(),
        From = Some.Today,
        Until = Some.Today,
        Codes = ["F1"],
        Reliability = Reliability.B,
        Credibility = Credibility.ProbablyTrue,
        Label = HandlingLabel.Partners,
        Disclosure = Disclosure.Shared,
        AddedAt = Some.Now,
    };

    /// <summary>Its content, likewise.</summary>
    public static EvidenceContent ContentOf(EvidenceCard card) => new() { EvidenceId = card.Id, AssessmentId = card.AssessmentId, Originator = card.Originator, Workspace = card.Workspace, Title = "T", Text = "T", Source = "S", Kind = SourceKind.Media };

    /// <summary>A file as it is put in without asking anybody.</summary>
    public static EvidenceFile FileOf(EvidenceCard card) => new() { EvidenceId = card.Id, AssessmentId = card.AssessmentId, Originator = card.Originator, Workspace = card.Workspace, OfficerId = Guid.NewGuid(), Name = "n.txt", Kind = FileKind.Text, Length = 1, Removed = Cleanings.None, At = Some.Now };

    /// <summary>What the oracle needs to know of a row of evidence; null for other rows.</summary>
    public EvidenceFact? EvidenceOf(object row) => evidence.GetValueOrDefault(row);

    void Cite()
    {
        var peer = Some.OfficerOf(Peer);
        (Shared, Withheld) = (Piece(Lead), Piece(Lead, Disclosure.Withheld));
        (PeersShared, PeersWithheld, PeersAtHome) = (Piece(peer), Piece(peer, Disclosure.Withheld), Piece(peer, Disclosure.Shared, HandlingLabel.StrictlyConfidential));
        foreach (var (one, other) in ((EvidenceCard, EvidenceCard)[])[(Shared, Withheld), (PeersShared, PeersAtHome)])
            evidence[EvidenceLink.Between(File, one, other, ReportOrigin.Unknown, [], one == Shared ? Lead : peer, Some.Now)] = new(HandlingLabel.Public, false, [], Cards: [evidence[one], evidence[other]]);

        foreach (var whose in File.Parties.Select(party => party.Workspace.Value))
        {
            var (bare, told, filed) = (Card(File, whose), Card(File, whose), Card(File, whose));
            Bare[whose] = (bare, told, FileOf(filed));
            EvidenceContent[] contents = [ContentOf(told), ContentOf(filed)];
            loose.UnionWith(contents);
            foreach (var row in (object[])[bare, told, filed, .. contents, Bare[whose].File]) evidence[row] = new(HandlingLabel.Partners, false, [], Holder: whose);
        }

        Ask(PeersWithheld, Lead, EvidenceForm.Content);
        Open = Ask(Withheld, peer, null);
        if (File.RoleOf(Some.Code(Party)) is not (PartyRole.CoLead or PartyRole.Contributor)) return;
        var party = Some.OfficerOf(Party);
        Piece(party);
        Ask(Piece(party, Disclosure.Withheld), peer, EvidenceForm.Refused);
        // The one that was granted shows that an end ends this too.
        Ask(PeersWithheld, party, EvidenceForm.Content);
        Ask(Withheld, party, EvidenceForm.Redacted);
    }

    EvidenceCard Piece(Officer by, Disclosure disclosure = Disclosure.Shared, HandlingLabel label = HandlingLabel.Partners)
    {
        var card = Some.Evidence(File, by, disclosure, label);
        var fact = new EvidenceFact(label, disclosure is Disclosure.Withheld, [], Holder: by.Workspace.Value);
        var file = Some.FileOf(File, card, by);
        foreach (var row in (object[])[card, card.Content!, card.Grades[0], file, EvidenceChunk.Of(file, 0, [1, 2, 3])]) evidence[row] = fact;
        return card;
    }

    EvidenceRequest Ask(EvidenceCard card, Officer by, EvidenceForm? answer)
    {
        var request = EvidenceRequest.Ask(File, card, EvidenceForm.Content, "We need it.", [], by, Some.Now);
        evidence[request] = new(card.Label, true, [], Other: card.Workspace.Value);
        if (answer is not { } form) return request;
        evidence[request.Settle(File, card, form, "A word.", null, Some.OfficerOf(card.Workspace.Value), Some.Now)] = new(card.Label, true, [], Other: by.Workspace.Value);
        if (form is EvidenceForm.Content) evidence[card].Granted.Add(by.Workspace.Value);
        return request;
    }
}

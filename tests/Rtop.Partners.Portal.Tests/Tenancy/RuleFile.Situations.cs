using Rtop.Partners.Assessments;
using Rtop.Partners.Portal.Tests.Support;

namespace Rtop.Partners.Portal.Tests.Tenancy;

/// <summary>Situations of a file of the rule's world, links among them, and links to those of other files.</summary>
sealed partial class RuleFile
{
    readonly Dictionary<object, Joint> beyond = new(ReferenceEqualityComparer.Instance);

    /// <summary>Links of this file, within it and to others.</summary>
    public List<SituationLink> Links { get; } = [];

    /// <summary>A file to which nothing is linked yet.</summary>
    public RuleFile Unlinked { get; private set; } = null!;

    /// <summary>The file at the other end of a row about a link; null where there is no other.</summary>
    public Joint? BeyondOf(object row) => beyond.GetValueOrDefault(row);

    // Everybody who rates puts an area on the file that stands, and one that is taken off.
    void Place(IEnumerable<string> scorers)
    {
        foreach (var by in scorers.Select(Some.OfficerOf))
            foreach (var ended in (bool[])[false, true])
            {
                var area = Situation.On(File, File.Situations, "XMR", $"{by.Workspace} {ended}", SituationPart.Neighbouring, by, Some.Now);
                File.Situations.Add(area);
                if (ended) area.End(File, [], by, Some.Now);
            }

        Draw(File.Situations[0], File.Situations[1], LinkKind.Arms, null);
    }

    /// <summary>Links it to another file, whoever may read that: walls are not asked here.</summary>
    public void LinkTo(RuleFile other, RuleFile unlinked)
    {
        Draw(File.Situations[0], other.File.Situations[0], LinkKind.Refugees, other.Facts);
        Unlinked = unlinked;
    }

    void Draw(Situation first, Situation other, LinkKind kind, Joint? to)
    {
        var link = SituationLink.Draw(File, first, other, kind, [], new(LinkDirection.Both, LinkStrength.Weak, "So it is.", ""), Lead, Some.Now);
        link.Say(File, new(LinkDirection.Both, LinkStrength.Strong, "So we see it.", ""), 0, Some.OfficerOf(Peer), Some.Now);
        Links.Add(link);
        if (to is null) return;
        foreach (var row in (object[])[link, .. link.Statements]) beyond[row] = to;
    }
}

using Rtop.Partners.Assessments;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Web;

/// <summary>Names of files that leave the portal.</summary>
public static class MarkedFile
{
    /// <summary>
    /// <c>JA-0007-edition-1-L2-RESTRICTED-UN.docx</c>: the label in capitals with its owner, so that it is still there when the
    /// file lies in a folder. The same in every language, and without the title: a name is read by whoever sees the folder.
    /// </summary>
    public static string NameOf(Assessment assessment, string part, string kind) =>
        NameOf($"{assessment.Reference}-{part}", assessment.Label, [assessment.Originator], kind);

    /// <summary>The same for what comes from several files: the strictest label, with all who own it.</summary>
    public static string NameOf(string what, HandlingLabel label, IEnumerable<WorkspaceCode> owners, string kind) =>
        $"{what}-L{(int)label}-{Dashed(label.ToString())}-{string.Join('-', owners.Select(owner => owner.Value.ToUpperInvariant()))}.{kind}";

    static string Dashed(string word) =>
        string.Concat(word.Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{char.ToUpperInvariant(letter)}"));
}

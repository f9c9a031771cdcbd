using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Jobs;

/// <summary>The look of a mail, said inline: the light colours of the portal's own pages (Assets/css/tokens.css).</summary>
static class MailLook
{
    /// <summary>Colour of what is said beside the matter.</summary>
    public const string Soft = "#4d5966";

    /// <summary>Type and ground of the whole mail.</summary>
    public const string Font = "font-family:'Noto Sans','Noto Sans Arabic',system-ui,sans-serif;font-size:16px;line-height:1.5;color:#18222d;background:#ffffff";

    /// <summary>The first line where there are several.</summary>
    public const string Title = "font-size:20px;line-height:1.3;font-weight:600;margin:0 0 12px";

    /// <summary>A sentence.</summary>
    public const string Words = "margin:0 0 10px;overflow-wrap:break-word";

    /// <summary>One of several.</summary>
    public const string Row = "border-top:1px solid #d5dbe1;padding-top:12px;margin-bottom:6px";

    /// <summary>Why one gets it, and where that is changed.</summary>
    public const string Foot = $"border-top:1px solid #d5dbe1;margin-top:18px;padding-top:12px;font-size:14px;color:{Soft}";

    /// <summary>The one thing to do.</summary>
    public static string Button(WorkspaceCode workspace) => $"display:inline-block;padding:8px 16px;border-radius:4px;background:{Accent(workspace)};color:#ffffff;font-weight:600;text-decoration:none";

    /// <summary>A link among several.</summary>
    public static string Link(WorkspaceCode workspace) => $"color:{Accent(workspace)}";

    /// <summary>An organization's colour.</summary>
    public static string Accent(WorkspaceCode workspace) => workspace.Value switch
    {
        "un" => "#1f5f9e",
        "au" => "#1b6d43",
        "osce" => "#3f4796",
        "ecowas" => "#8f5410",
        "asean" => "#93263c",
        _ => "#44546a",
    };
}

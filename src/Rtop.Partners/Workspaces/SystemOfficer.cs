using System.Security.Cryptography;
using System.Text;

namespace Rtop.Partners.Workspaces;

/// <summary>The officers on whose behalf jobs run, one in each workspace. No person is behind them; their ids follow from the code, so that a job can take the desk before it has read anything.</summary>
public static class SystemOfficer
{
    /// <summary>A desk that belongs to no workspace: it sees what everybody sees (which workspaces there are) and no organization's rows.</summary>
    public static Officer Platform => Of(WorkspaceCode.Platform);

    /// <summary>The system officer of a workspace, as the installation stores it.</summary>
    public static Officer Of(WorkspaceCode workspace)
    {
        var officer = new Officer { Id = IdOf(workspace), Workspace = workspace, Title = "system" };
        officer.TakeOn(Duty.System, DateOnly.MinValue);
        return officer;
    }

    /// <summary>An operator, at the desk that belongs to no workspace.</summary>
    public static Officer OperatorOf(Guid person)
    {
        var officer = new Officer { Id = person, Workspace = WorkspaceCode.Platform, PersonId = person, Title = "operator" };
        officer.TakeOn(Duty.Operator, DateOnly.MinValue);
        return officer;
    }

    /// <summary>The id of a workspace's system officer.</summary>
    public static Guid IdOf(WorkspaceCode workspace)
    {
        var id = SHA256.HashData(Encoding.UTF8.GetBytes($"system officer/{workspace}")).AsSpan(0, 16);
        id[6] = (byte)((id[6] & 0x0F) | 0x40);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new(id, bigEndian: true);
    }
}

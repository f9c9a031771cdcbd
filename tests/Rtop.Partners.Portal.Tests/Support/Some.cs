using System.Security.Cryptography;
using System.Text;
using Rtop.Partners.Workspaces;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>Makers of things that tests are about. One file per noun; what a test does not say is ordinary.</summary>
public static partial class Some
{
    /// <summary>The five workspaces of the tests.</summary>
    public static readonly string[] Codes = ["un", "au", "osce", "ecowas", "asean"];

    /// <summary>A Wednesday at noon, long before any due date that tests set.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>Text that stands nowhere else.</summary>
    public static string Canary(string what) => $"CNRY-{what}-{RandomNumberGenerator.GetHexString(12, lowercase: true)}";

    public static WorkspaceCode Code(string text) => WorkspaceCode.Of(text);

    // The same in every run, so that tests need not carry the officers of the template about.
    static Guid IdOf(string what) => new(SHA256.HashData(Encoding.UTF8.GetBytes(what)).AsSpan(0, 16));
}

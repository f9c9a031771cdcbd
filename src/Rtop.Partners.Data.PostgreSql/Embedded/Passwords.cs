using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Rtop.Partners.Data.PostgreSql.Embedded;

/// <summary>The passwords of the database roles, one private file beside the other keys.</summary>
sealed class Passwords(string folder)
{
    static readonly string[] Roles = [EmbeddedServer.Superuser, "portal_migrator", "portal_app", "portal_backup"];

    Dictionary<string, string> _byRole = [];

    string File => Path.Combine(folder, "database.json");

    public string Of(string role) => _byRole.GetValueOrDefault(role)
        ?? throw new ArgumentException($"{role} is no role of the portal.", nameof(role));

    /// <summary>Makes the passwords, once; a first start that was killed leaves them for the next.</summary>
    public void CreateOnce()
    {
        if (System.IO.File.Exists(File)) return;
        var unfinished = File + ".new";
        try
        {
            if (!Directory.Exists(folder)) Unix.MakeFolder(folder, Unix.OwnerFolder);
            RefuseOpen(folder, "700");
            System.IO.File.Delete(unfinished);
            using (var stream = Unix.CreatePrivate(unfinished))
            {
                JsonSerializer.Serialize(stream, Roles.ToDictionary(role => role, _ => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))));
                stream.Flush(flushToDisk: true);
            }
            System.IO.File.Move(unfinished, File);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddedFault($"The passwords of the database could not be written to {File} ({e.Message}). Make {folder} writable for the user who runs the portal.", e);
        }
    }

    public void Read()
    {
        if (!System.IO.File.Exists(File))
            throw new EmbeddedFault($"The file {File} with the passwords of the database is missing, but the database exists. Put the file back from your copy of the keys, or set Keys__Directory to the folder that holds it.");
        RefuseOpen(folder, "700");
        RefuseOpen(File, "600");
        try
        {
            _byRole = JsonSerializer.Deserialize<Dictionary<string, string>>(System.IO.File.ReadAllText(File)) ?? [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new EmbeddedFault($"The file {File} with the passwords of the database cannot be read ({e.Message}). Put it back from your copy of the keys.", e);
        }
        if (Roles.FirstOrDefault(role => !_byRole.ContainsKey(role)) is { } lost)
            throw new EmbeddedFault($"The file {File} has no password for {lost}. Put it back from your copy of the keys.");
    }

    static void RefuseOpen(string path, string mode)
    {
        if (!Unix.IsPrivate(path))
            throw new EmbeddedFault($"{path} is open to other users of this machine. Run: chmod {mode} {path}");
    }
}

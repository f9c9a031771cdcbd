using Rtop.Partners.Assessments;
using Rtop.Partners.Warnings;
using Xunit;

namespace Rtop.Partners.Portal.Tests.Support;

/// <summary>One database for a class of tests that leave it as it was: a file of UN's with AU as a contributor, OSCE's invitation to it without an answer, and a file of OSCE's own.</summary>
public sealed class SharedFile(DatabaseFixture databases) : IAsyncLifetime
{
    public const string Title = "UN's and AU's alone";

    public TestDatabase Database { get; private set; } = null!;

    /// <summary>UN's file.</summary>
    public Assessment File { get; private set; } = null!;

    /// <summary>The revision at which UN's file stands.</summary>
    public int Revision { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Database = await databases.CreateDatabaseAsync();
        File = await Some.WorkedOnAsync(Database, "un", "au", Some.Terms(Title), PartyRole.Contributor);
        await Some.InviteAsync(Database, File, "osce", PartyRole.Observer);
        await Some.ProgrammeAsync(Database, "un", "au", "ecowas");
        await Some.RoundtableAsync(Database, "un", "au");
        await WarnAsync();
        Revision = (int)(await Database.AsSuperuserAsync("select revision from portal.assessments where id = $1", File.Id))!;
        var lone = Assessment.Open(Some.Terms("OSCE's alone"), 501, Some.OfficerOf("osce"), Some.Now);
        lone.Parties.Clear();
        lone.Situations.Clear();
        await Database.PutAsync(lone);
    }

    // A warning of UN's to AU, with everything that can be on one.
    async Task WarnAsync()
    {
        var un = Some.OfficerOf("un");
        var draft = WarningDraft.Of(Some.WarningTerms("au") with { Origin = WarningOrigin.Assessment, AssessmentId = File.Id }, un, Some.Now);
        var warning = Warning.Send(draft, 1, un, Some.Now);
        warning.Recipients[0].Respond(WarningAnswer.Noted, "", Some.OfficerOf("au"), Some.Now, Some.Now);
        warning.Correct("A word was wrong.", un, Some.Now);
        warning.LeaveOut("Somebody", "No channel.", un, Some.Now);
        warning.End("It is over.", un, Some.Now);
        await Database.PutAsync(draft, warning);
    }

    public async ValueTask DisposeAsync() => await Database.DisposeAsync();
}

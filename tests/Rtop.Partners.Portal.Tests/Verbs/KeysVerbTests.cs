using Xunit;

namespace Rtop.Partners.Portal.Tests.Verbs;

public sealed class KeysVerbTests
{
    [Fact, Trait("Fault", "F9")]
    public async Task Keys_are_rotated_while_the_portal_serves_and_the_doctor_says_what_is_wrong_with_them()
    {
        await using var place = await PortalPlace.FilledAsync();
        await place.ServeAsync();

        var rotated = (await place.RunAsync("keys", "rotate")).NoTrace();
        Assert.True(rotated.Code == 0, rotated.Out + rotated.Error);
        Assert.Equal(["un", "au", "osce", "ecowas", "asean"], rotated.Out.Split('\n').Select(line => line.Split(':')[0]));
        // What is sealed in the demonstration is OSCE's: frame, members, versions of notes and options, codes, experts, extracts.
        var envelopes = await place.SqlAsync("select (select count(*) from portal.engagements) + (select count(*) from portal.engagement_members) + (select count(*) from portal.note_versions) + (select count(*) from portal.option_versions) + (select count(*) from portal.interlocutors) + (select count(*) from portal.expert_admissions) + (select count(*) from portal.extract_versions)");
        Assert.True(envelopes is > 30L);
        Assert.All(rotated.Out.Split('\n'), line => Assert.Contains($"a new key seals; {(line.StartsWith("osce", StringComparison.Ordinal) ? envelopes : 0L)} envelopes wrapped anew", line, StringComparison.Ordinal));
        Assert.Equal(5L, await place.SqlAsync("select count(*) from audit.entries where act = 'KeysRotated' and chain = 'platform'"));

        var well = (await place.RunAsync("doctor")).NoTrace();
        Assert.Contains("well   organizations' keys: asean 1, au 1, ecowas 1, osce 2, un 1; each can be read, by this account alone", well.Out.Split('\n'));
        Assert.Contains($"well   sealed: {envelopes} envelopes, and the key of each is there", well.Out.Split('\n'));

        // One organization's keys are spoilt, another's lie open.
        var spoilt = Path.Combine(place.Keys, "organizations", "au");
        foreach (var file in Directory.GetFiles(spoilt, "*.key")) await File.WriteAllTextAsync(file, "spoilt", PortalPlace.Ct);
        var open = Directory.GetFiles(Path.Combine(place.Keys, "organizations", "un"), "*.key")[0];
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(open, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        var ill = (await place.RunAsync("doctor")).NoTrace();
        Assert.Equal(1, ill.Code);
        var wrong = Assert.Single(ill.Out.Split('\n'), line => line.StartsWith("wrong  ", StringComparison.Ordinal));
        Assert.StartsWith($"wrong  organizations' keys: au: {spoilt}", wrong, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.EndsWith($"; {open} is open to other accounts of this machine. Run: chmod 600 {open}", wrong, StringComparison.Ordinal);

        var half = (await place.RunAsync("keys", "rotate")).NoTrace();
        Assert.Equal(1, half.Code);
        Assert.Equal("au: locked, because its current key cannot be read. Nothing was changed: put its file back from your copy of the keys folder.",
            Assert.Single(half.Out.Split('\n'), line => !line.Contains("a new key seals", StringComparison.Ordinal)));
    }

    [Fact, Trait("Fault", "F9")]
    public async Task A_key_that_seals_and_is_gone_is_said()
    {
        await using var place = await PortalPlace.FilledAsync();
        Assert.Equal(0, (await place.RunAsync("keys", "rotate")).Code);
        foreach (var file in Directory.GetFiles(Path.Combine(place.Keys, "organizations", "osce"), "*.key")) File.Delete(file);

        var doctor = (await place.RunAsync("doctor")).NoTrace();

        Assert.Equal(1, doctor.Code);
        Assert.Contains("wrong  organizations' keys: osce: the key that seals is not there: put it back from your copy of the keys folder", doctor.Out.Split('\n'));
    }
}
